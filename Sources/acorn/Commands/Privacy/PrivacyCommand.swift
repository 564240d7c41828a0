import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn privacy`: what is kept of buyers, for how long, and who looked at it.
struct PrivacyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy",
        abstract: "Keep, show, erase and account for buyers' personal data.",
        discussion: """
            acorn privacy status
            acorn privacy keep --account 7 --reason "we ship ourselves"
            acorn privacy erase --account 7 --order 302-1234567-1234567 --reason "request of 2026-11-20"
            printf %s buyer@example.com | acorn privacy erase --account 7 --buyer - --reason "request 12"
            acorn privacy purge

            Nothing is kept of buyers unless an account asks for it. What is kept is sealed, and goes at the latest 30
            days after delivery; `purge` takes what is due and is to be run daily. Who reads or erases anything is
            logged. See Docs/vault.md.
            """,
        subcommands: [
            PrivacyStatusCommand.self, PrivacyKeep.self, PrivacyStop.self, PrivacyShow.self, PrivacyErase.self,
            PrivacyPurge.self, PrivacyLogCommand.self,
        ])
}

/// What every command about one account takes.
struct PrivacyOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "The number of the account.")
    var account: Int64

    @Option(help: "Why; it is logged, so without a buyer's name.")
    var reason: String

    @Option(help: "Who; it is logged (default: the user of this machine).")
    var actor: String?

    func validate() throws {
        guard !reason.isEmpty, actor?.isEmpty != true else {
            throw ValidationError("--reason and --actor say something")
        }
    }

    /// Opens store and vault, finds the account, and hands them to `body`.
    func run<Value>(
        _ body: (PersonalData, AccountPlace, PersonalAccess) async throws -> Value
    ) async throws -> Value {
        try await store.openExisting().closing { store in
            let place = try await PrivacyAccount.place(account, store)
            let personal = PersonalData(store, try await key.vault(store))
            return try await body(personal, place, PersonalAccess(actor: actor ?? Self.user, reason: reason))
        }
    }

    static var user: String {
        if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
        return "user \(getuid())"
    }
}

/// Finds accounts by their number.
enum PrivacyAccount {
    static func place(_ account: Int64, _ store: Store) async throws -> AccountPlace {
        let environment = try await store.read { connection in
            try connection.first("SELECT environment FROM accounts WHERE account = $1", [.integer(account)]) {
                try $0.integer(0)
            }
        }
        guard let environment else { throw ValidationError("there is no account \(account)") }
        return AccountPlace(environment: environment, account: account)
    }
}

/// `acorn privacy keep`.
struct PrivacyKeep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep",
        abstract: "Keep personal data of an account's buyers from now on.",
        discussion: """
            Only where it is needed to ship orders or for taxes: Amazon's Data Protection Policy allows no other use,
            and no more than 30 days after delivery.
            """)

    @OptionGroup var options: PrivacyOptions

    @Option(help: "Days after delivery, at most 30.")
    var days = PersonalData.retentionDaysMax

    func validate() throws {
        guard (1...PersonalData.retentionDaysMax).contains(days) else { throw ValidationError("--days takes 1 to 30") }
    }

    func run() async throws {
        try await options.run { try await $0.keep($1, days: days, $2, now: .now) }
        print("kept for \(days) days after delivery")
    }
}

/// `acorn privacy stop`.
struct PrivacyStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Keep no personal data of an account, and erase what there is.")

    @OptionGroup var options: PrivacyOptions

    func run() async throws {
        let count = try await options.run { try await $0.stop($1, $2, now: .now) }
        print("erased: \(count)")
    }
}

/// `acorn privacy show`.
struct PrivacyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print what is kept of an order's buyer, and log that you looked.")

    @OptionGroup var options: PrivacyOptions

    @Option(help: "The order's id.")
    var order: String

    func run() async throws {
        let records = try await options.run { try await $0.read(orderID: order, $1, $2, now: .now) }
        if records.isEmpty { note("nothing is kept of order \(order)") }
        for record in records {
            print("\(record.kind.rawValue):")
            fflush(nil)
            try record.content.withUnsafeBytes {
                try Destination.put($0, to: STDOUT_FILENO, named: "standard output")
            }
            print("")
        }
    }
}

/// `acorn privacy erase`.
struct PrivacyErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase what is kept of an order's buyer, or of a buyer in all orders.",
        discussion: """
            A buyer is found by e-mail address or name as Amazon gave it; case and spaces do not count. What is erased
            is overwritten in the database. Backups still hold it, sealed: let them go after 30 days.
            """)

    @OptionGroup var options: PrivacyOptions

    @Option(help: "The order's id.")
    var order: String?

    @Option(
        help: "The buyer's e-mail address or name; - reads it from standard input, so that no list of commands has it.")
    var buyer: String?

    func validate() throws {
        guard (order == nil) != (buyer == nil) else { throw ValidationError("give one of --order and --buyer") }
    }

    func run() async throws {
        let count = try await options.run { personal, place, access in
            if let order { return try await personal.erase(orderID: order, place, access, now: .now) }
            let text = buyer == "-" ? readLine() ?? "" : buyer ?? ""
            guard !text.allSatisfy(\.isWhitespace) else { throw ValidationError("no buyer was given") }
            return try await personal.erase(buyer: SecretBytes(copying: text.utf8), place, access, now: .now)
        }
        print("erased: \(count)")
    }
}

/// `acorn privacy purge`.
struct PrivacyPurge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Erase what is due, of every account. To be run daily.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    func run() async throws {
        let count = try await store.openExisting().closing { store in
            let access = PersonalAccess(actor: PrivacyOptions.user, reason: "retention")
            return try await PersonalData(store, key.vault(store)).purge(access, now: .now)
        }
        print("erased: \(count)")
    }
}
