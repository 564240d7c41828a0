import AcornCore
import AcornStore
import Testing

@testable import AcornSync
@testable import acorn

@Suite struct `progress of a sync` {
    private static func line(_ name: String, _ standing: SyncState.Standing, code: String? = nil) throws -> SyncLine {
        var line = SyncLine(
            try #require(SyncResource.named(name)), AccountKey(environment: 1, account: 1), scope: "")
        var state = SyncState(name, standing, attemptedAt: 0)
        state.code = code
        line.state = state
        (line.windowsOpen, line.windowsAll) = (1, 3)
        return line
    }

    @Test func `says what fails and is tried again, each kind once`() throws {
        let lines = [
            try Self.line("orders", .behind), try Self.line("inventory", .failing, code: "notConnected"),
            try Self.line("inventory", .failing, code: "notConnected"), try Self.line("payouts", .failing),
            try Self.line("listings", .denied, code: "accessDenied"),
        ]
        let text = SyncProgress.text(lines, pages: 0, in: .seconds(1), .en)
        let failing = "fails and is tried again: inventory (notConnected), payouts, see acorn status"
        #expect(text == "0 rows, 10 of 15 spans; \(failing)")
        #expect(
            SyncProgress.text(lines, pages: 0, in: .seconds(1), .zh)
                == "0 行，时段 10/15；失败重试中：FBA库存 (notConnected)、回款，详见 acorn status")
    }

    @Test func `says nothing of failures where there is none`() throws {
        let text = SyncProgress.text([try Self.line("orders", .fresh)], pages: 0, in: .seconds(1), .en)
        #expect(text == "0 rows, 2 of 3 spans")
    }
}
