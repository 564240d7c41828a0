import AcornStore

/// How many calls the windows that are not proven still take.
///
/// Orders go by what Amazon told beforehand, and what belongs to orders goes with them; anything else by what its
/// proven windows held. Forecasts alone are made of this, so they are counted in `Double`.
struct PageForecast {
    /// Windows that are proven, and those that are to be.
    var proven: [SyncWindow] = []
    var open: [SyncWindow] = []
    /// Orders of spans of time; empty where nobody knows.
    var orders: [ExpectedSpan] = []
    /// Rows of a page that others followed; 0 where none did yet.
    var fullPageRows: Int64 = 0
    /// Whether the rows are the orders themselves.
    var isOfOrders = false
    /// Whether there are more rows where there were more orders.
    var goesWithOrders = false

    /// Below so many orders the proven windows say nothing about those to come.
    private static let sampleMin = 30.0

    var calls: Int64 {
        let rate = rate
        return open.reduce(0) { $0 + pages($1, rate) }
    }

    /// Rows for each order, or for each microsecond.
    private var rate: Double {
        let rows = proven.reduce(0.0) { $0 + Double($1.rows) }
        guard usesOrders else {
            let time = proven.reduce(0.0) { $0 + Double($1.endAt - $1.startAt) }
            return time > 0 ? rows / time : 0
        }
        let told = proven.reduce(0.0) { $0 + ordersTold(in: $1) }
        guard isOfOrders else { return told >= Self.sampleMin ? rows / told : 0 }
        // Windows go by the last update, and the newest hold orders of earlier weeks: those are not left any more.
        let left = open.reduce(0.0) { $0 + ordersTold(in: $1) }
        return left > 0 ? max(0, told + left - rows) / left : 0
    }

    private var usesOrders: Bool { goesWithOrders && !orders.isEmpty }

    private func pages(_ window: SyncWindow, _ rate: Double) -> Int64 {
        let measure = usesOrders ? ordersTold(in: window) : Double(window.endAt - window.startAt)
        let left = rate * measure - Double(window.rows)
        guard fullPageRows > 0, left > 0 else { return 1 }
        return max(1, Int64(min(1e9, (left / Double(fullPageRows)).rounded(.up))))
    }

    /// Orders of the weeks that a window is part of, as much of each as it covers.
    private func ordersTold(in window: SyncWindow) -> Double {
        orders.reduce(0) { sum, week in
            let shared = min(week.endAt, window.endAt) - max(week.startAt, window.startAt)
            guard shared > 0 else { return sum }
            return sum + Double(week.rows) * Double(shared) / Double(week.endAt - week.startAt)
        }
    }
}
