package import Foundation
import SellingPartnerAPI

/// What a simulator is started with.
package struct SimulatorOptions: Sendable {
    package var world: WorldOptions
    /// 0 for any free port.
    package var port = 0
    /// By how much faster usage plans refill than Amazon's.
    package var planScale: Double = 1
    /// Roles of the applications; nil for every role there is.
    package var roles: [String]?
    /// Where sellers may be sent back to; empty for a page of the simulator itself.
    package var redirectURIs: [String] = []
    /// Where the Appstore workflow begins; nil for none.
    package var loginURI: String?
    /// Where notifications are delivered; nil for nowhere.
    package var queues: QueueEndpoint?
    package var faults: [FaultSwitch] = []
    /// The folder of Amazon's models, for the static sandbox; nil where there is none.
    package var models: URL?

    package init(world: WorldOptions) { self.world = world }

    /// The roles that Amazon knows, as `roles` must name them.
    package static var knownRoles: [String] { Role.known.map(\.rawValue) }
}

extension WorldOptions {
    /// An instant in ISO 8601, as `start` has it; nil for what is none.
    package static func start(iso text: String) -> Int64? { Moment(iso: text)?.seconds }
}
