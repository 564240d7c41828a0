/// The kinds of file that tell where a seller's money went. Raw values are part of the JSON contract.
package enum SettlementFormat: String, CaseIterable, Hashable, Sendable {
    /// Flat File V2 (`GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2`), the only one Amazon still makes.
    case flatFileV2
    /// Flat File V1 (`GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE`), removed by Amazon on 2026-11-11.
    case flatFileV1
    /// XML (`GET_V2_SETTLEMENT_REPORT_DATA_XML`), removed on the same day.
    case xml
    /// The transaction CSV of Seller Central's Date Range reports, in the store's language.
    case dateRange
}
