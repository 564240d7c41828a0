// What `print` and `dump` show of the parts that hold secrets, or reach into a network library that does.

extension SellingPartnerClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "client of \(configuration.endpoint)" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: ["endpoint": configuration.endpoint]) }
}

extension LoginWithAmazon: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "login at \(address)" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: ["address": address]) }
}

extension NetworkTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: []) }
}
