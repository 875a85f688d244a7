//! `each_browser!`: makes one test per browser from each story.

/// For every `async fn name(browser: Browser) -> Result<()>`, makes the tests `chromium::name` and
/// `firefox::name`.
#[macro_export]
macro_rules! each_browser {
    ($($story:ident),+ $(,)?) => {
        mod chromium {
            $(
                #[test]
                fn $story() -> anyhow::Result<()> {
                    let story = super::$story($crate::Browser::Chromium);
                    $crate::shared::runtime().block_on(story)
                }
            )+
        }
        mod firefox {
            $(
                #[test]
                fn $story() -> anyhow::Result<()> {
                    let story = super::$story($crate::Browser::Firefox);
                    $crate::shared::runtime().block_on(story)
                }
            )+
        }
    };
}
