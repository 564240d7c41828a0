// Generated from vehicles-api-model/vehicles_2024-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VehiclesV20241101
import SellingPartnerAPI

enum VehiclesV20241101Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VehiclesV20241101.GetVehicles.self)]
    }
}

extension VehiclesV20241101.GetVehicles: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            vehicleType: try json.required("vehicleType"),
            pageToken: try json.optional("pageToken"),
            updatedAfter: try json.optional("updatedAfter")
        )
    }
}

extension VehiclesV20241101.GetVehiclesVehicleType: CaseReadable {}
