import AcornCore
import SampleSettlements
import Testing

struct SampleSettlementTests {
    @Test(arguments: SampleMarketplace.allCases)
    func `a made Flat File V2 holds exactly what its manifest says`(marketplace: SampleMarketplace) throws {
        var options = SampleOptions()
        options.encoding = marketplace == .jp ? .shiftJIS : marketplace == .de ? .windows1252 : .utf8
        options.endsLinesWithCRLF = marketplace == .fr
        for rows in [SampleSettlement.rowsMin, 9, 57, 400] {
            let settlement = SampleSettlement(seed: 7, rows: rows, marketplace: marketplace, options: options)
            let file = SampleFile(settlement, .flatFileV2)
            let manifest = settlement.manifest
            #expect(file.header.count == 24)
            #expect(file.rows.count == rows && manifest.rows == rows)
            #expect(file.summary[0] == manifest.settlementID && file.summary[5] == marketplace.currency?.code)
            #expect(SampleFile.micros(file.summary[4]) == manifest.totalMicros)
            #expect(file.summary[4].contains(",") == (marketplace.usesDecimalComma))
            var sums: [[String]: (micros: Int64, rows: Int)] = [:]
            for row in file.rows {
                let key = ["transaction-type", "amount-type", "amount-description"].map { row[$0] ?? "" }
                let old = sums[key] ?? (0, 0)
                sums[key] = (old.micros + (try #require(SampleFile.micros(row["amount"]))), old.rows + 1)
            }
            #expect(sums.values.reduce(0) { $0 + $1.micros } == manifest.totalMicros)
            #expect(sums.count == manifest.lines.count)
            for line in manifest.lines {
                let sum = try #require(sums[[line.transactionType, line.amountType, line.amountDescription]])
                #expect(sum.micros == line.micros && sum.rows == line.rows)
            }
        }
    }

    @Test func `V1 has the same total, one column set for each kind of settlement, and a quantity row for each item`()
        throws
    {
        for (marketplace, rows) in [
            (SampleMarketplace.ca, 900), (.us, 500), (.jp, 300), (.au, SampleSettlement.rowsMin),
        ] {
            let settlement = SampleSettlement(seed: 11, rows: rows, marketplace: marketplace)
            let file = SampleFile(settlement, .flatFileV1)
            let promotes = settlement.manifest.lines.contains { $0.amountType == "Promotion" }
            #expect(file.header.count == (promotes ? 36 : 33))
            #expect(file.rows.count == settlement.manifest.flatFileV1Rows)
            let columns = file.header.dropFirst(6).filter { $0.hasSuffix("-amount") }
            #expect(columns.count == (promotes ? 9 : 8))
            let sum = try file.rows.reduce(Int64(0)) { total, row in
                try columns.reduce(total) { try $0 + #require(SampleFile.micros(row[$1])) }
            }
            #expect(sum == settlement.manifest.totalMicros)
            let quantityRows = file.rows.filter { row in columns.allSatisfy { row[$0] == "" } }
            #expect(quantityRows.count == settlement.manifest.flatFileV1Rows - settlement.manifest.rows)
            #expect(quantityRows.allSatisfy { $0["quantity-purchased"] != "" })
        }
    }

    @Test func `the same seed gives the same bytes and another seed another file`() {
        for format in SampleFormat.allCases {
            let first = SampleSettlement(seed: 3, rows: 300).bytes(format)
            #expect(first == SampleSettlement(seed: 3, rows: 300).bytes(format))
            #expect(first != SampleSettlement(seed: 4, rows: 300).bytes(format))
        }
        // Printed once and kept: a change of the generator changes every benchmark's input and should be meant.
        var random = SplitMix64(seed: 1)
        #expect(random.next() == 0x910A_2DEC_8902_5CC1)
    }

    @Test func `order ids are unique and the rows of an order stand together`() {
        let settlement = SampleSettlement(seed: 5, rows: 30_000)
        var seen: Set<String> = []
        var last = ""
        for row in SampleFile(settlement, .flatFileV2).rows where row["transaction-type"] == "Order" {
            let id = row["order-id"] ?? ""
            #expect(OrderKey(id.utf8) != nil)
            if id != last { #expect(seen.insert(id).inserted, "\(id) is torn apart") }
            last = id
        }
        #expect(seen.count == settlement.manifest.orders)
    }

    @Test func `the rows that real files have rarely are all there`() {
        let rows = SampleFile(SampleSettlement(seed: 2, rows: 20_000), .flatFileV2).rows
        func has(_ condition: ([String: String]) -> Bool) -> Bool { rows.contains(where: condition) }
        #expect(has { $0["marketplace-name"] == "Non-Amazon US" && $0["order-id"]?.hasPrefix("S01-") == true })
        #expect(has { $0["transaction-type"] == "FBAFees" && $0["order-id"]?.hasPrefix("FBA18") == true })
        #expect(
            has {
                $0["amount-type"] == "FBA Inventory Reimbursement" && $0["adjustment-id"]?.hasPrefix("amzn1") == true
            })
        #expect(
            has {
                $0["transaction-type"] == "CouponRedemptionFee" && $0["amount-description"]?.contains("Save") == true
            })
        #expect(has { $0["posted-date"]?.count == 25 && $0["posted-date-time"] == "" })
        #expect(has { $0["posted-date"]?.count == 25 && $0["posted-date-time"]?.count == 23 })
        for part in ["\"", " ", "Ü", "&"] { #expect(has { $0["sku"]?.contains(part) == true }, "no SKU with \(part)") }
        #expect(zip(rows, rows.dropFirst()).contains { $0 == $1 }, "no byte-identical twins")
        #expect(has { $0["transaction-type"] == "Refund" && $0["amount-description"] == "RefundCommission" })
    }

    @Test func `the orders file disagrees exactly as planted`() throws {
        let settlement = SampleSettlement(seed: 9, rows: 30_000)
        var bytes: [UInt8] = []
        settlement.writeOrders { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        let planted = settlement.manifest.ordersFile
        #expect(lines.count == planted.rows)
        var listed: [String: Int64] = [:]
        for line in lines {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            listed[cells[0], default: 0] += try #require(SampleFile.micros(cells[8]))
        }
        var settled: [String: Int64] = [:]
        for row in SampleFile(settlement, .flatFileV2).rows where row["transaction-type"] == "Order" {
            let isPrice = row["amount-description"] == "Principal" && row["amount-type"] == "ItemPrice"
            settled[row["order-id"] ?? "", default: 0] += isPrice ? try #require(SampleFile.micros(row["amount"])) : 0
        }
        #expect(
            settled.keys.filter { listed[$0] == nil }.count == planted.settledButMissing
                && planted.settledButMissing > 5)
        #expect(listed.keys.filter { settled[$0] == nil }.count == planted.notSettled && planted.notSettled > 5)
        let differing = settled.filter { id, price in listed[id].map { $0 != price } ?? false }
        #expect(differing.count == planted.priceDiffers && planted.priceDiffers > 5)
        #expect(differing.allSatisfy { id, price in listed[id] == price + 10_000 })
    }

    @Test func `a payout row stands beside the total and not in it`() {
        var options = SampleOptions()
        options.hasPayoutRow = true
        let settlement = SampleSettlement(seed: 1, rows: 60, marketplace: .it, options: options)
        let file = SampleFile(settlement, .flatFileV2)
        #expect(file.rows.count == 61)
        #expect(file.rows.last?["transaction-type"] == "Transfer")
        #expect(SampleFile.micros(file.rows.last?["amount"]) == -settlement.manifest.totalMicros)
    }
}
