extension World {
    /// Closes every period that ends by `now`, in the order of their ends.
    mutating func closeSettlements(upTo now: Moment) {
        while let (ledger, chain) = nextToClose(by: now) { close(ledger, chain) }
    }

    private func nextToClose(by now: Moment) -> (ledger: Int, chain: Int)? {
        var found: (ledger: Int, chain: Int)?
        var earliest = now + 1
        for (index, ledger) in ledgers.enumerated() {
            for (number, chain) in ledger.chains.enumerated() where chain.closesAt < earliest {
                earliest = chain.closesAt
                found = (index, number)
            }
        }
        return found
    }

    /// Closes the open period of a store now, because the seller asks for the money; nil when there is none, or when it
    /// was asked for within a day. Returns the financial event group.
    ///
    /// Source: `facts/settlements.md` §6 (on-demand payout).
    mutating func payOut(_ store: StoreID, _ type: AccountType, at now: Moment) -> String? {
        let ledger = ledgers[store.index]
        guard let number = ledger.chains.firstIndex(where: { $0.type == type }) else { return nil }
        let chain = ledger.chains[number]
        guard BalanceSheet(ledger, type, at: now).available > 0, now.seconds - chain.openedAt.seconds >= Moment.day
        else {
            return nil
        }
        let before = chain.settlements.count
        ledgers[store.index].chains[number].closesAt = now
        close(store.index, number)
        // The next period ends when this one would have.
        ledgers[store.index].chains[number].closesAt = chain.closesAt
        guard ledgers[store.index].chains[number].settlements.count > before else { return nil }
        ledgers[store.index].chains[number].settlements[before].isOnDemand = true
        return ledgers[store.index].chains[number].settlements[before].groupID
    }

    private mutating func close(_ index: Int, _ number: Int) {
        let chain = ledgers[index].chains[number]
        let ledger = ledgers[index]
        let end = chain.closesAt
        var due = chain.unsettled.filter { ledger.postings[$0].released < end }
        ledgers[index].chains[number].closesAt = end + SettlementChain.periodSeconds
        // An account that never had money begins with its first.
        if chain.settlements.isEmpty, due.isEmpty, chain.type == .invoiced {
            ledgers[index].chains[number].openedAt = end
        }
        // Without any money to send a period goes on until there is some; a debt that was planted closes it.
        guard due.reduce(0, { $0 + ledger.postings[$1].total }) > 0 || chain.mayOwe, !due.isEmpty else { return }
        let dueSet = Set(due)
        ledgers[index].chains[number].unsettled.removeAll { dueSet.contains($0) }
        due.sort { isEarlier(ledger.postings[$0], ledger.postings[$1]) }
        var total = due.reduce(0) { $0 + ledger.postings[$1].total }
        let reserve = reserve(of: total, ledger.store, chain.type)
        if reserve > 0 {
            due.append(addMove(.reserveHeld, .reserveHeld, -reserve, at: end - 1, index, number, isSettled: true))
            total -= reserve
        }
        var settlement = settlement(ledger.store, chain, end, due, total)
        if case .paid(let id, _) = settlement.transfer, settlement.isStruck(.transferNotArriving, planting, ledger) {
            settlement.transfer = .paid(id: id, at: Moment(.max / 4))
            strike(.transferNotArriving, index, settlement.deposit, settlement.id, -settlement.total)
        }
        if settlement.isStruck(.settlementReportArchived, planting, ledger) {
            settlement.isArchived = true
            strike(.settlementReportArchived, index, settlement.reported, settlement.id, nil)
        }
        if settlement.isStruck(.settlementRowMissing, planting, ledger) {
            settlement.lacksRow = true
            strike(.settlementRowMissing, index, settlement.reported, settlement.id, nil)
        }
        let place = Int32(chain.settlements.count)
        for posting in due { ledgers[index].settledBy[posting] = place }
        ledgers[index].chains[number].settlements.append(settlement)
        ledgers[index].chains[number].openedAt = end
        open(after: settlement, reserve: reserve, index, number)
    }

    private func isEarlier(_ a: Posting, _ b: Posting) -> Bool {
        a.released == b.released ? a.number < b.number : a.released < b.released
    }

    private func settlement(
        _ store: SellerStore, _ chain: SettlementChain, _ end: Moment, _ postings: [Int], _ total: Int64
    ) -> Settlement {
        let names = names(store, chain.type, openedAt: chain.openedAt)
        var random = SeededRandom(options.seed, "transfer \(names.id)", end.seconds)
        return Settlement(
            id: names.id, groupID: names.group, store: store.id, type: chain.type, start: chain.openedAt, end: end,
            postings: postings, total: total, transfer: transfer(total, end, &random))
    }

    /// What the period of a chain that began at `openedAt` is called, by settlement reports and by the finance APIs.
    func names(_ store: SellerStore, _ type: AccountType, openedAt: Moment) -> (id: String, group: String) {
        let place = Int64(store.id.index * 2 + (type == .standard ? 0 : 1))
        var random = SeededRandom(options.seed, "settlement", place, openedAt.seconds)
        let id = String(20_000_000_000 + (openedAt.seconds - 1_500_000_000) / 60 * 50 + place)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        return (id, random.code(43, of: letters))
    }

    private func transfer(_ total: Int64, _ end: Moment, _ random: inout SeededRandom) -> Settlement.Transfer {
        guard total > 0 else { return .none }
        let id = random.code(15, of: "0123456789")
        let sent = end + 2 * Moment.day
        if random.chance(35) { return .failed(id: id, at: sent + random.between(20, 60) * Moment.hour) }
        return .paid(id: id, at: sent + random.between(26, 70) * Moment.hour)
    }

    /// What Amazon keeps back at the end: a twenty-fifth of what the first American store would get.
    private func reserve(of total: Int64, _ store: SellerStore, _ type: AccountType) -> Int64 {
        guard total > 0, type == .standard, store.account == .northAmerica, store.isFirstOfAccount else { return 0 }
        return total / 25
    }

    /// What the next period begins with.
    private mutating func open(after settlement: Settlement, reserve: Int64, _ index: Int, _ number: Int) {
        let start = settlement.end
        let place = start.days
        if reserve > 0 {
            if planting.strikes(.reserveNotCarried, ledgers[index].store.profile, place) {
                strike(.reserveNotCarried, index, start, settlement.id, -reserve)
            } else {
                addMove(.reserveReleased, .reserveReleased, reserve, at: start, index, number)
            }
        }
        if settlement.total < 0 {
            addMove(.carriedDebt, .carriedDebt, settlement.total, at: start, index, number)
            var random = SeededRandom(options.seed, "charge", start.seconds, Int64(index))
            // Small debts are only carried on.
            if -settlement.total >= ledgers[index].store.profile.local(cents: 2_000) {
                let at = start + random.between(14, 79) * Moment.minute
                addMove(.cardCharge, .cardCharge, -settlement.total, at: at, index, number)
            }
        }
        if case .failed(let id, let at) = settlement.transfer {
            addMove(.failedTransfer, .failedTransfer, settlement.total, at: at, index, number, reference: id)
        }
    }

    /// A move between balances; returns its index. One that belongs to the settlement being closed is settled at once.
    @discardableResult
    private mutating func addMove(
        _ kind: Posting.Kind, _ charge: Charge, _ amount: Int64, at moment: Moment, _ index: Int, _ number: Int,
        reference: String = "", isSettled: Bool = false
    ) -> Int {
        let ledger = ledgers[index]
        let posting = Posting(
            number: (index + 1) * 1_000_000_000 + ledger.postings.count, store: ledger.store.id,
            account: ledger.chains[number].type, kind: kind, posted: moment, released: moment, deferral: nil,
            shown: moment + Moment.hour, order: nil, part: nil,
            lines: [Posting.Line(charge: charge, item: Posting.Line.noItem, amount: amount)], reference: reference)
        append(posting, to: index)
        let at = ledgers[index].postings.count - 1
        if isSettled { ledgers[index].chains[number].unsettled.removeAll { $0 == at } }
        return at
    }
}

extension Settlement {
    fileprivate func isStruck(_ kind: Discrepancy, _ planting: Planting, _ ledger: StoreLedger) -> Bool {
        planting.strikes(kind, ledger.store.profile, end.days * 2 + (type == .standard ? 0 : 1))
    }
}
