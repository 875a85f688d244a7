//! `each_browser!`: one story, one test per browser. It runs nothing by itself.

/// Makes `chromium::name` and `firefox::name` of every `async fn name(browser: Browser) -> Result<()>`.
#[macro_export]
macro_rules! each_browser {
    ($($story:ident),+ $(,)?) => {
        mod chromium {
            $(
                #[tokio::test]
                async fn $story() -> anyhow::Result<()> {
                    super::$story($crate::Browser::Chromium).await
                }
            )+
        }
        mod firefox {
            $(
                #[tokio::test]
                async fn $story() -> anyhow::Result<()> {
                    super::$story($crate::Browser::Firefox).await
                }
            )+
        }
    };
}
