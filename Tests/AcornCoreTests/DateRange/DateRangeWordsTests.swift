import Testing

@testable import AcornCore

struct DateRangeWordsTests {
    @Test func `every line of every language's table is understood`() {
        for language in DateRangeLanguage.all { #expect(language.faults == [], "\(language.name)") }
    }

    @Test(arguments: [
        ("Date/Time", "date/time"), ("  total :: ", "total"), ("a\t \u{A0}b", "a b"), ("seller`s", "seller's"),
        ("l\u{2019}article", "l'article"), ("\u{FEFF}Typ\u{200F}", "typ"), ("VERKAUFSGEBÜHREN", "verkaufsgebühren"),
        ("ＳＫＵ", "sku"), ("a\u{0}b\u{7F}", "ab"), ("a\u{2013}b", "a-b"), (" \u{200B} ", ""), ("日付/時間：", "日付/時間"),
    ])
    func `words are compared without case, invisible marks and kinds of blanks`(written: String, folded: String) {
        #expect(DateRangeText.fold(written) == folded)
    }

    @Test func `no word means two things`() {
        func check<Value: Equatable>(_ kind: String, _ part: (DateRangeLanguage) -> [(Value, [String])]) {
            var seen: [String: Value] = [:]
            for language in DateRangeLanguage.all {
                for (value, words) in part(language) {
                    for word in words {
                        let key = DateRangeText.fold(word)
                        if let other = seen[key] { #expect(other == value, "\(kind): \(word) in \(language.name)") }
                        seen[key] = value
                    }
                }
            }
        }
        check("column") { $0.columns.map { ($0.column, $0.words) } }
        check("type") { $0.types.map { ($0.type, $0.words) } }
        check("month") { $0.months.map { ($0.month, $0.words) } }
        check("status") { [(true, $0.released), (false, $0.deferred)] }
    }

    @Test func `every language has the columns that every layout has, a word for the main types, and all months`() {
        let columns: Set<DateRangeColumn> = [
            .dateTime, .settlementID, .type, .orderID, .sku, .description, .quantity, .marketplace, .fulfillment,
            .productSales,
            .shippingCredits, .giftWrapCredits, .promotionalRebates, .sellingFees, .fbaFees, .otherTransactionFees,
            .other,
            .total, .transactionStatus, .transactionReleaseDate,
        ]
        let types = ["Order", "Refund", "Transfer", "Service Fee", "FBA Inventory Fee", "Adjustment"]
        for language in DateRangeLanguage.all {
            #expect(Set(language.columns.map(\.column)).isSuperset(of: columns), "\(language.name)")
            #expect(Set(language.types.map(\.type)).isSuperset(of: types), "\(language.name)")
            #expect(!language.released.isEmpty && !language.deferred.isEmpty, "\(language.name)")
            // Japan writes months as numbers.
            if language.name != "Japanese" {
                #expect(language.months.map(\.month) == Array(1...12), "\(language.name)")
            }
        }
    }

    @Test func `types are the same English words in every language`() {
        let english = Set(DateRangeLanguage.english.types.map(\.type))
        for language in DateRangeLanguage.all {
            for (type, _) in language.types { #expect(english.contains(type), "\(type) in \(language.name)") }
        }
    }

    @Test func `the category rules are readable and every rule can win`() throws {
        let table = try CategoryTable(text: CategoryTable.dateRangeRules)
        #expect(table.rules.count > 150)
        let keys = table.rules.map { "\($0.transactionType)|\($0.amountType)|\($0.amountDescription)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: [
        ("Service Fee", "other transaction fees", "Werbekosten", Category.advertisingCost),
        ("Service Fee", "other", "Prix de la publicité", .advertisingCost),
        ("Service Fee", "other", "Koszt reklamy", .advertisingCost),
        ("Service Fee", "other", "広告費用", .advertisingCost),
        ("Service Fee", "other", "Suscripción", .sellingFeesSubscription),
        ("Service Fee", "other", "月額登録料", .sellingFeesSubscription),
        ("Service Fee", "other", "Cadastro", .sellingFeesSubscription),
        ("FBA Inventory Fee", "other", "Tarifa de armazenagem do programa FBA - Logística da Amazon", .storageMonthly),
        ("FBA Inventory Fee", "other", "Frete da transportadora parceira da Amazon de FBA", .fbaFeesInbound),
        ("FBA Inventory Fee", "other", "FBA Long-Term Storage Fee", .storageAged),
        ("FBA Inventory Fee", "other", "Versand durch Amazon Langzeitlagergebühr", .storageAged),
        ("FBA Inventory Fee", "other", "FBA Inventory Storage Fee", .storageMonthly),
        ("FBA Inventory Fee", "other", "Frachtkosten für den Transport zum Amazon-Versandzentrum", .fbaFeesInbound),
        ("FBA Inventory Fee", "other", "FBA Removal Order: Disposal Fee", .fbaFeesRemoval),
        ("FBA Inventory Fee - Reversal", "other", "FBA在庫保管手数料:", .storageMonthly),
        ("Adjustment", "other", "FBA Inventory Reimbursement - Customer Return", .reimbursementsCustomerReturn),
        ("Adjustment", "other", "FBA Inventory Reimbursement - Lost:Warehouse", .reimbursementsLostOrDamaged),
        ("Adjustment", "other", "Erstattung Lagerbestand - Im Lager verloren", .reimbursementsLostOrDamaged),
        ("Adjustment", "other", "Something new", .otherAdjustment),
        ("Debt", "other", "Kontoübergreifender Schuldenausgleich für IT", .transfersDebtAdjustment),
        ("Debt", "other", "", .transfersCardCharge),
        ("Transfer", "other", "To account ending with: 297", .transfersPayout),
        ("Order_Retrocharge", "product sales tax", "", .taxesRetrocharge),
        ("Order", "tcs-igst", "", .taxesAtSource),
        ("Refund", "product sales", "", .refundsProduct),
        ("A Type Of Tomorrow", "other", "", .otherUnclassified),
    ])
    func `rules put the money where an accountant would`(
        type: String, column: String, description: String, category: Category
    ) throws {
        let table = try CategoryTable(text: CategoryTable.dateRangeRules)
        #expect(
            table.category(transactionType: type, amountType: "dateRange:" + column, amountDescription: description)
                == category)
    }
}
