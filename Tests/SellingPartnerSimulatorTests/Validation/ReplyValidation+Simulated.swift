import OfficialModels
import SellingPartnerAPI

@testable import SellingPartnerSimulator

/// What the simulator's own rooms answer, before it goes over the wire.
extension ReplyValidation {
    /// Adds a reply. `name` is what a fault of it is shown with.
    mutating func add(_ descriptor: OperationDescriptor, _ reply: OperationReply, name: String = "") {
        add(
            method: descriptor.method.rawValue, path: descriptor.path, status: reply.status, body: reply.body?.bytes,
            name: name)
    }

    /// Adds a document that has a JSON Schema of its own; `schema` is the file's path among the models.
    mutating func add(_ document: SimulatedJSON, schema: String, name: String = "") {
        add(document: document.bytes, schema: schema, name: name)
    }
}
