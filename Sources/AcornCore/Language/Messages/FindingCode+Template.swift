extension FindingCode {
    /// The code's sentence with holes, in every language. A new code does not compile until it has one: add a line here
    /// and the sentence to the file of its area.
    var template: Words {
        switch self {
        case .notASettlementReport: FileMessages.notASettlementReport
        case .emptyFile: FileMessages.emptyFile
        case .headerMissing: FileMessages.headerMissing
        case .headerRepeated: FileMessages.headerRepeated
        case .unknownColumns: FileMessages.unknownColumns
        case .duplicateColumns: FileMessages.duplicateColumns
        case .fileCutAtEnd: FileMessages.fileCutAtEnd
        case .missingFinalLineEnd: FileMessages.missingFinalLineEnd
        case .raggedRow: FileMessages.raggedRow
        case .spreadsheetDamage: FileMessages.spreadsheetDamage
        case .encodingMixed: FileMessages.encodingMixed
        case .controlCharacters: FileMessages.controlCharacters
        case .archiveDamaged: FileMessages.archiveDamaged
        case .fileUnreadable: FileMessages.fileUnreadable
        case .unknownElement: FileMessages.unknownElement
        case .summaryRowMissing: SummaryMessages.summaryRowMissing
        case .summaryRowRepeated: SummaryMessages.summaryRowRepeated
        case .summaryRowMisplaced: SummaryMessages.summaryRowMisplaced
        case .declaredTotalMissing: SummaryMessages.declaredTotalMissing
        case .severalSettlementsInFile: SummaryMessages.severalSettlementsInFile
        case .periodMissing: SummaryMessages.periodMissing
        case .depositBeforePeriodEnd: SummaryMessages.depositBeforePeriodEnd
        case .negativeDeposit: SummaryMessages.negativeDeposit
        case .unreadableAmount: ValueMessages.unreadableAmount
        case .ambiguousAmount: ValueMessages.ambiguousAmount
        case .amountPrecision: ValueMessages.amountPrecision
        case .missingAmount: ValueMessages.missingAmount
        case .unreadableDate: ValueMessages.unreadableDate
        case .ambiguousDate: ValueMessages.ambiguousDate
        case .mixedDecimalMarks: ValueMessages.mixedDecimalMarks
        case .unknownCurrency: ValueMessages.unknownCurrency
        case .mixedCurrencies: ValueMessages.mixedCurrencies
        case .totalDoesNotTie: ProofMessages.totalDoesNotTie
        case .payoutRowExcluded: ProofMessages.payoutRowExcluded
        case .rowDoesNotAddUp: ProofMessages.rowDoesNotAddUp
        case .transferDoesNotTie: ProofMessages.transferDoesNotTie
        case .transferNotProvable: ProofMessages.transferNotProvable
        case .sumTooLarge: ProofMessages.sumTooLarge
        case .unclassifiedRows: ProofMessages.unclassifiedRows
        case .rowsOutsidePeriod: ProofMessages.rowsOutsidePeriod
        case .labelsOverflow: ProofMessages.labelsOverflow
        case .refundWithoutSale: OrderMessages.refundWithoutSale
        case .feeWithoutSale: OrderMessages.feeWithoutSale
        case .irregularOrderIDs: OrderMessages.irregularOrderIDs
        case .settlementRepeated: ChainMessages.settlementRepeated
        case .settlementsDiffer: ChainMessages.settlementsDiffer
        case .periodGap: ChainMessages.periodGap
        case .periodOverlap: ChainMessages.periodOverlap
        case .reserveNotCarried: ChainMessages.reserveNotCarried
        case .debtNotCarried: ChainMessages.debtNotCarried
        case .debtAdjustmentUnmatched: ChainMessages.debtAdjustmentUnmatched
        case .ordersFileUnreadable: OrderMessages.ordersFileUnreadable
        case .settledOrderUnknown: OrderMessages.settledOrderUnknown
        case .settledItemUnknown: OrderMessages.settledItemUnknown
        case .orderNotSettled: OrderMessages.orderNotSettled
        case .orderItemNotSettled: OrderMessages.orderItemNotSettled
        case .orderPriceDiffers: OrderMessages.orderPriceDiffers
        }
    }
}
