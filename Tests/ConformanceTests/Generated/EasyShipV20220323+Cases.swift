// Generated from easy-ship-model/easyShip_2022-03-23.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import EasyShipV20220323
import SellingPartnerAPI

enum EasyShipV20220323Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(EasyShipV20220323.ListHandoverSlots.self),
            OperationCase(EasyShipV20220323.GetScheduledPackage.self),
            OperationCase(EasyShipV20220323.CreateScheduledPackage.self),
            OperationCase(EasyShipV20220323.UpdateScheduledPackages.self),
            OperationCase(EasyShipV20220323.CreateScheduledPackageBulk.self),
        ]
    }
}

extension EasyShipV20220323.ListHandoverSlots: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(listHandoverSlotsRequest: try json.optionalBody("ListHandoverSlotsRequest"))
    }
}

extension EasyShipV20220323.GetScheduledPackage: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(amazonOrderId: try json.required("amazonOrderId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension EasyShipV20220323.CreateScheduledPackage: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(createScheduledPackageRequest: try json.requiredBody("CreateScheduledPackageRequest"))
    }
}

extension EasyShipV20220323.UpdateScheduledPackages: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(updateScheduledPackagesRequest: try json.optionalBody("UpdateScheduledPackagesRequest"))
    }
}

extension EasyShipV20220323.CreateScheduledPackageBulk: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(createScheduledPackagesRequest: try json.requiredBody("CreateScheduledPackagesRequest"))
    }
}

extension EasyShipV20220323.ListHandoverSlotsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            amazonOrderId: try json.required("amazonOrderId"),
            packageDimensions: try json.required("packageDimensions"),
            packageWeight: try json.required("packageWeight")
        )
    }
}

extension EasyShipV20220323.Dimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            length: try json.optional("length"),
            width: try json.optional("width"),
            height: try json.optional("height"),
            unit: try json.optional("unit"),
            identifier: try json.optional("identifier")
        )
    }
}

extension EasyShipV20220323.UnitOfLength: CaseReadable {}

extension EasyShipV20220323.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.optional("value"), unit: try json.optional("unit"))
    }
}

extension EasyShipV20220323.UnitOfWeight: CaseReadable {}

extension EasyShipV20220323.TimeSlot: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            slotId: try json.required("slotId"),
            startTime: try json.optional("startTime"),
            endTime: try json.optional("endTime"),
            handoverMethod: try json.optional("handoverMethod")
        )
    }
}

extension EasyShipV20220323.HandoverMethod: CaseReadable {}

extension EasyShipV20220323.ScheduledPackageId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amazonOrderId: try json.required("amazonOrderId"), packageId: try json.optional("packageId"))
    }
}

extension EasyShipV20220323.Item: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderItemId: try json.optional("orderItemId"),
            orderItemSerialNumbers: try json.optional("orderItemSerialNumbers")
        )
    }
}

extension EasyShipV20220323.CreateScheduledPackageRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceId: try json.required("marketplaceId"),
            packageDetails: try json.required("packageDetails")
        )
    }
}

extension EasyShipV20220323.PackageDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packageTimeSlot: try json.required("packageTimeSlot"),
            packageItems: try json.optional("packageItems"),
            packageIdentifier: try json.optional("packageIdentifier")
        )
    }
}

extension EasyShipV20220323.UpdateScheduledPackagesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            updatePackageDetailsList: try json.required("updatePackageDetailsList")
        )
    }
}

extension EasyShipV20220323.UpdatePackageDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            scheduledPackageId: try json.required("scheduledPackageId"),
            packageTimeSlot: try json.required("packageTimeSlot")
        )
    }
}

extension EasyShipV20220323.CreateScheduledPackagesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            orderScheduleDetailsList: try json.required("orderScheduleDetailsList"),
            labelFormat: try json.required("labelFormat")
        )
    }
}

extension EasyShipV20220323.OrderScheduleDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            packageDetails: try json.optional("packageDetails")
        )
    }
}

extension EasyShipV20220323.LabelFormat: CaseReadable {}
