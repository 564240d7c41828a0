/// The name of a document's type: its schema's file without what every file of the kind says.
enum DocumentName {
    /// `AnyOfferChangedNotification.json` → `AnyOfferChanged`, `accountHealthReport-2020-11-18.json` →
    /// `AccountHealthReport`, `listings-feed-schema-v2.json` → `ListingsFeed`. Of two that would be called the same,
    /// the one whose file says a version keeps it.
    static func all(of files: [String]) -> [String] {
        let parts = files.map(parts)
        var room = NameRoom()
        return parts.map { name, version in
            let isShared = parts.count { $0.name == name } > 1
            return room.claim(isShared && !version.isEmpty ? "\(name)V\(version)" : name)
        }
    }

    private static func parts(_ file: String) -> (name: String, version: String) {
        var base = String(file.split(separator: "/").last ?? "")
        if base.hasSuffix(".json") { base.removeLast(5) }
        var version = ""
        if let match = base.firstMatch(of: /[_\-](?:v[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$/) {
            version = match.output.filter { $0.isASCII && $0.isNumber }
            base.removeSubrange(match.range)
        }
        for ending in ["-schema", "Notification"] where base.hasSuffix(ending) { base.removeLast(ending.count) }
        return (SwiftName.type(base), version)
    }
}
