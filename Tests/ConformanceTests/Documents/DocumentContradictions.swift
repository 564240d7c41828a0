/// The examples of Amazon's that contradict Amazon's own schemas, by name, with what contradicts.
///
/// Reviewed by hand; a test holds it against what really happens, both ways. One example shows the element where the
/// schema has an array of them; one puts a count into a text.
enum DocumentContradictions {
    static let table = [
        "accountHealthReport-2020-11-18.json performanceMetrics #1": "performanceMetrics: is no Array<Any>",
        "marketplaceAsinPageViewMetrics.json marketplaceAsinPageViewMetrics.[].pageViews #1":
            "marketplaceAsinPageViewMetrics.[0].pageViews: is no Int",
    ]
}
