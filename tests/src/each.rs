//! `each_browser!`: one story, one test per browser. It runs nothing by itself.

/// Makes `chromium::name` and `firefox::name` of every `async fn name(browser: Browser) -> Result<()>`.
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
