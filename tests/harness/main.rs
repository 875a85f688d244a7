//! tmp
#[tokio::test]
async fn serve() {
    let r = veto_tests::Replica::start().await.unwrap();
    println!("PORT {}", r.port());
    tokio::time::sleep(std::time::Duration::from_secs(36000)).await;
}
