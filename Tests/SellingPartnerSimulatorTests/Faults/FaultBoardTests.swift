import Testing

@testable import SellingPartnerSimulator

/// Which faults are on.
struct FaultBoardTests {
    private func names(_ board: FaultBoard) -> [String] { board.on.map { "\($0.name) \($0.operation ?? "all")" } }

    @Test func `a rate of nothing switches a fault off, without an operation wherever it is on`() throws {
        var board = FaultBoard(seed: 1, [])
        for operation in ["OrdersV0.getOrders", "SellersV1.getAccount", nil] {
            board.set(try FaultSwitch(name: "cut-json", rate: "0.2", times: nil, operation: operation))
        }
        board.set(try FaultSwitch(name: "reset", rate: "0.1", times: nil, operation: nil))
        #expect(board.on.count == 4)
        board.set(try FaultSwitch(name: "cut-json", rate: "0", times: nil, operation: "OrdersV0.getOrders"))
        #expect(names(board) == ["cut-json SellersV1.getAccount", "cut-json all", "reset all"])
        board.set(try FaultSwitch(name: "cut-json", rate: "0.5", times: nil, operation: nil))
        #expect(names(board) == ["cut-json SellersV1.getAccount", "reset all", "cut-json all"])
        board.set(try FaultSwitch(name: "cut-json", rate: "0", times: nil, operation: nil))
        #expect(names(board) == ["reset all"])
    }
}
