/// The few parts of an address that matter here, read without rewriting it.
enum Address {
    /// What stands before the first `://`, in small letters.
    static func scheme(of address: String) -> String? {
        address.firstRange(of: "://").map { address[..<$0.lowerBound].lowercased() }
    }

    /// Host and port, in small letters; nil when there is none, or when a user name stands before it.
    static func host(of address: String) -> String? {
        guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
        let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.isEmpty || host.contains("@") ? nil : host.lowercased()
    }

    /// Whether only visible ASCII stands in it, so that nothing can be smuggled into the request's first line.
    static func isPlain(_ address: String) -> Bool {
        address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
