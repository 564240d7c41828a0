package import AcornCore
package import AcornStore
package import Logging
package import SellingPartnerClient

/// What clients are made with.
package struct ConnectionSettings: Sendable {
    /// The clock of the budgets.
    package var time: StoreTime
    /// The time of day, for what is put down.
    package var now: @Sendable () -> Instant
    package var userAgent = UserAgent()
    package var limits = ClientLimits()
    package var logger = Logger(label: "acorn.calls", factory: { _ in SwiftLogNoOpLogHandler() })

    package init(time: StoreTime, now: @escaping @Sendable () -> Instant) {
        self.time = time
        self.now = now
    }
}
