//! What an authority demands of a complaint, as sentences that tell the person what to do.

use crate::rights::Authority;
use crate::rights::authority::Demand;
use crate::words::{Argument, Language, Message, messages};

/// The demands of `authority`, for a page in `language`.
pub(super) fn requirements(authority: &Authority, language: Language) -> Vec<Message> {
    let demands = authority.requirements().iter().map(|one| one.demand);
    let sentence = |demand| match demand {
        Demand::Procedure(names) => {
            let name = names.in_language(language);
            messages::requirement_procedure(Argument::quoted(name.value, name.language))
        }
        Demand::Languages(_) => {
            let names = authority.languages().map(Language::own_name);
            let names = names.collect::<Vec<_>>().join(", ");
            messages::requirement_languages(names.as_str())
        }
        Demand::OwnForm => messages::requirement_own_form(),
        Demand::Signature => messages::requirement_signature(),
        Demand::IdentityDocument => messages::requirement_identity_document(),
        Demand::PostalAddress => messages::requirement_address(),
        Demand::Identification(details) => {
            let details = Argument::quoted(details.value, details.language);
            messages::requirement_identification(details)
        }
        Demand::DayOfKnowledge => messages::requirement_knowledge(),
        Demand::ObjectionFirst => messages::requirement_objection_first(),
        Demand::ObjectionAdvised => messages::requirement_objection_advised(),
        Demand::ComplaintFirst => messages::complaint_first_uk(),
        Demand::AnswerOrMonth => messages::requirement_answer_or_month(),
        Demand::NoPlainEmail => messages::requirement_plain_email(),
        Demand::WithinAYear => messages::requirement_within_a_year(),
        Demand::WithinThreeMonths => messages::requirement_within_three_months(),
    };
    demands.map(sentence).collect()
}
