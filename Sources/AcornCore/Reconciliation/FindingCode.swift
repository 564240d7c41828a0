/// Every kind of finding, with the severity it normally has. The codes are part of the JSON contract: never rename one.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
    // The file
    case notASettlementReport, emptyFile, headerMissing, headerRepeated, unknownColumns, duplicateColumns
    case fileCutAtEnd, missingFinalLineEnd, raggedRow, spreadsheetDamage, encodingMixed, controlCharacters
    case archiveDamaged, fileUnreadable, unknownElement
    // The summary row
    case summaryRowMissing, summaryRowRepeated, summaryRowMisplaced, declaredTotalMissing, severalSettlementsInFile
    case periodMissing, depositBeforePeriodEnd, negativeDeposit
    // Values
    case unreadableAmount, ambiguousAmount, amountPrecision, missingAmount, unreadableDate, ambiguousDate,
        mixedDecimalMarks
    case unknownCurrency, mixedCurrencies
    // The proof
    case totalDoesNotTie, payoutRowExcluded, rowDoesNotAddUp, transferDoesNotTie, transferNotProvable, sumTooLarge
    case unclassifiedRows, rowsOutsidePeriod, labelsOverflow
    // Order lines
    case refundWithoutSale, feeWithoutSale, irregularOrderIDs
    // Several settlements
    case settlementRepeated, settlementsDiffer, periodGap, periodOverlap, reserveNotCarried, debtNotCarried,
        debtAdjustmentUnmatched
    // With an orders file
    case ordersFileUnreadable, settledOrderUnknown, settledItemUnknown, orderNotSettled, orderItemNotSettled,
        orderPriceDiffers

    /// The severity unless the case at hand is milder.
    package var severity: Finding.Severity {
        switch self {
        case .notASettlementReport, .emptyFile, .headerMissing, .headerRepeated, .duplicateColumns, .fileCutAtEnd,
            .raggedRow,
            .spreadsheetDamage, .archiveDamaged, .fileUnreadable, .unknownElement, .summaryRowMissing,
            .summaryRowRepeated,
            .declaredTotalMissing, .unreadableAmount, .ambiguousAmount, .missingAmount, .unreadableDate,
            .unknownCurrency,
            .mixedCurrencies, .totalDoesNotTie, .rowDoesNotAddUp, .sumTooLarge, .settlementsDiffer, .periodOverlap,
            .reserveNotCarried, .debtNotCarried, .ordersFileUnreadable, .transferDoesNotTie:
            return .error
        case .encodingMixed, .controlCharacters, .summaryRowMisplaced, .periodMissing,
            .depositBeforePeriodEnd, .amountPrecision, .ambiguousDate, .unclassifiedRows, .feeWithoutSale, .periodGap,
            .debtAdjustmentUnmatched, .labelsOverflow, .irregularOrderIDs, .settledOrderUnknown, .settledItemUnknown,
            .orderNotSettled, .orderItemNotSettled, .orderPriceDiffers, .settlementRepeated, .unknownColumns:
            return .warning
        case .missingFinalLineEnd, .severalSettlementsInFile, .negativeDeposit, .mixedDecimalMarks, .payoutRowExcluded,
            .transferNotProvable,
            .rowsOutsidePeriod, .refundWithoutSale:
            return .info
        }
    }
}
