import AcornCore
import AcornStore

/// A type of report that is asked for, what spans it is asked for in, and who reads its rows.
package struct ReportSpec: Sendable {
    /// Which times a type is asked for.
    package enum Span: Hashable, Sendable {
        /// Spans of so many days, counted from 1970, so that they never move. Each is asked for with a margin on both
        /// sides, as reports cut days in zones of their own; a row belongs to the span its time falls into. A span is
        /// asked for again once in `everySeconds` until it ended `settleDays` ago.
        case spans(days: Int64, marginDays: Int64, settleDays: Int64)
        /// Such spans once each, after they ended.
        case endedSpans(days: Int64)
        /// The state of now, for which the start must lie so many hours back.
        case now(hoursBack: Int64)
    }

    /// What people call it: `returns`.
    package let resource: String
    /// Amazon's word: `GET_FBA_REIMBURSEMENTS_DATA`.
    package let type: String
    let span: Span
    /// How often what may still change is asked for.
    let everySeconds: Int64
    /// How long Amazon cancels a report of this type after one that it made. Source: facts §10; where nothing is known
    /// `SyncSettings.reportCoolDownSeconds` may say otherwise.
    let coolDownSeconds: Int64
    let layout: FlatReportLayout
    /// Whether facts are here that an empty span would contradict.
    let isContradicted: @Sendable (ReportScene, any SQLConnection) throws -> Bool
    /// Readies a reader of one document's rows.
    let reader: @Sendable (ReportScene, any SQLConnection) throws -> any ReportRows
}

/// Whose rows of which span a document tells.
package struct ReportScene: Hashable, Sendable {
    let key: AccountKey
    /// A marketplace id; empty for the whole account.
    let scope: String
    /// The span that rows are kept of, in microseconds since 1970.
    let start: Int64
    let end: Int64
    let entry: Int64
    let receivedAt: Int64
}

/// Takes the rows of one document in.
protocol ReportRows: AnyObject {
    /// Takes one row; false where it belongs to another span. Errors: `FlatReportFault`, and the row is quarantined.
    func take(_ row: FlatReportRow) throws -> Bool
    /// All rows are through.
    func finish() throws
}

extension ReportSpec {
    /// The window that a moment lies in, for types with spans.
    var spanMicros: Int64 {
        switch span {
        case .spans(let days, _, _), .endedSpans(let days): days * WireTime.day
        case .now: WireTime.second
        }
    }

    /// The end of the span that begins at `start`, whether that has come or not.
    func end(of start: Int64) -> Int64 { start + spanMicros }

    func coolDown(_ settings: SyncSettings) -> Int64 {
        (settings.reportCoolDownSeconds[type] ?? coolDownSeconds) * WireTime.second
    }
}
