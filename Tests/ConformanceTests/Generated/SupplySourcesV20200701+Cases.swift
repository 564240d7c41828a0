// Generated from supply-sources-api-model/supplySources_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SupplySourcesV20200701
import SellingPartnerAPI

enum SupplySourcesV20200701Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(SupplySourcesV20200701.GetSupplySources.self),
            OperationCase(SupplySourcesV20200701.CreateSupplySource.self),
            OperationCase(SupplySourcesV20200701.GetSupplySource.self),
            OperationCase(SupplySourcesV20200701.UpdateSupplySource.self),
            OperationCase(SupplySourcesV20200701.ArchiveSupplySource.self),
            OperationCase(SupplySourcesV20200701.UpdateSupplySourceStatus.self),
        ]
    }
}

extension SupplySourcesV20200701.GetSupplySources: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(nextPageToken: try json.optional("nextPageToken"), pageSize: try json.optional("pageSize"))
    }
}

extension SupplySourcesV20200701.CreateSupplySource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(payload: try json.requiredBody("payload"))
    }
}

extension SupplySourcesV20200701.GetSupplySource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(supplySourceId: try json.required("supplySourceId"))
    }
}

extension SupplySourcesV20200701.UpdateSupplySource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(supplySourceId: try json.required("supplySourceId"), payload: try json.optionalBody("payload"))
    }
}

extension SupplySourcesV20200701.ArchiveSupplySource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(supplySourceId: try json.required("supplySourceId"))
    }
}

extension SupplySourcesV20200701.UpdateSupplySourceStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(supplySourceId: try json.required("supplySourceId"), payload: try json.optionalBody("payload"))
    }
}

extension SupplySourcesV20200701.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            stateOrRegion: try json.required("stateOrRegion"),
            countryCode: try json.required("countryCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            postalCode: try json.optional("postalCode"),
            phone: try json.optional("phone")
        )
    }
}

extension SupplySourcesV20200701.CreateSupplySourceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            supplySourceCode: try json.required("supplySourceCode"),
            alias: try json.required("alias"),
            address: try json.required("address")
        )
    }
}

extension SupplySourcesV20200701.SupplySourceConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            operationalConfiguration: try json.optional("operationalConfiguration"),
            timezone: try json.optional("timezone")
        )
    }
}

extension SupplySourcesV20200701.OperationalConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contactDetails: try json.optional("contactDetails"),
            throughputConfig: try json.optional("throughputConfig"),
            operatingHoursByDay: try json.optional("operatingHoursByDay"),
            handlingTime: try json.optional("handlingTime")
        )
    }
}

extension SupplySourcesV20200701.ContactDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(primary: try json.optional("primary"))
    }
}

extension SupplySourcesV20200701.ContactDetailsPrimary: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(email: try json.optional("email"), phone: try json.optional("phone"))
    }
}

extension SupplySourcesV20200701.ThroughputConfig: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            throughputUnit: try json.required("throughputUnit"),
            throughputCap: try json.optional("throughputCap")
        )
    }
}

extension SupplySourcesV20200701.ThroughputCap: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.optional("value"), timeUnit: try json.optional("timeUnit"))
    }
}

extension SupplySourcesV20200701.TimeUnit: CaseReadable {}

extension SupplySourcesV20200701.ThroughputUnit: CaseReadable {}

extension SupplySourcesV20200701.OperatingHoursByDay: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            monday: try json.optional("monday"),
            tuesday: try json.optional("tuesday"),
            wednesday: try json.optional("wednesday"),
            thursday: try json.optional("thursday"),
            friday: try json.optional("friday"),
            saturday: try json.optional("saturday"),
            sunday: try json.optional("sunday")
        )
    }
}

extension SupplySourcesV20200701.OperatingHour: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startTime: try json.optional("startTime"), endTime: try json.optional("endTime"))
    }
}

extension SupplySourcesV20200701.Duration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.optional("value"), timeUnit: try json.optional("timeUnit"))
    }
}

extension SupplySourcesV20200701.SupplySourceCapabilities: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(outbound: try json.optional("outbound"), services: try json.optional("services"))
    }
}

extension SupplySourcesV20200701.OutboundCapability: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isSupported: try json.optional("isSupported"),
            operationalConfiguration: try json.optional("operationalConfiguration"),
            returnLocation: try json.optional("returnLocation"),
            deliveryChannel: try json.optional("deliveryChannel"),
            pickupChannel: try json.optional("pickupChannel")
        )
    }
}

extension SupplySourcesV20200701.ReturnLocation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            supplySourceId: try json.optional("supplySourceId"),
            addressWithContact: try json.optional("addressWithContact")
        )
    }
}

extension SupplySourcesV20200701.AddressWithContact: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(contactDetails: try json.optional("contactDetails"), address: try json.optional("address"))
    }
}

extension SupplySourcesV20200701.DeliveryChannel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isSupported: try json.optional("isSupported"),
            operationalConfiguration: try json.optional("operationalConfiguration")
        )
    }
}

extension SupplySourcesV20200701.PickupChannel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            inventoryHoldPeriod: try json.optional("inventoryHoldPeriod"),
            isSupported: try json.optional("isSupported"),
            operationalConfiguration: try json.optional("operationalConfiguration"),
            inStorePickupConfiguration: try json.optional("inStorePickupConfiguration"),
            curbsidePickupConfiguration: try json.optional("curbsidePickupConfiguration")
        )
    }
}

extension SupplySourcesV20200701.InStorePickupConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isSupported: try json.optional("isSupported"),
            parkingConfiguration: try json.optional("parkingConfiguration")
        )
    }
}

extension SupplySourcesV20200701.ParkingConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            parkingCostType: try json.optional("parkingCostType"),
            parkingSpotIdentificationType: try json.optional("parkingSpotIdentificationType"),
            numberOfParkingSpots: try json.optional("numberOfParkingSpots")
        )
    }
}

extension SupplySourcesV20200701.ParkingCostType: CaseReadable {}

extension SupplySourcesV20200701.ParkingSpotIdentificationType: CaseReadable {}

extension SupplySourcesV20200701.CurbsidePickupConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isSupported: try json.optional("isSupported"),
            operationalConfiguration: try json.optional("operationalConfiguration"),
            parkingWithAddressConfiguration: try json.optional("parkingWithAddressConfiguration")
        )
    }
}

extension SupplySourcesV20200701.ParkingWithAddressConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            parkingCostType: try json.optional("parkingCostType"),
            parkingSpotIdentificationType: try json.optional("parkingSpotIdentificationType"),
            numberOfParkingSpots: try json.optional("numberOfParkingSpots"),
            address: try json.optional("address")
        )
    }
}

extension SupplySourcesV20200701.ServicesCapability: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isSupported: try json.optional("isSupported"),
            operationalConfiguration: try json.optional("operationalConfiguration")
        )
    }
}

extension SupplySourcesV20200701.UpdateSupplySourceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            alias: try json.optional("alias"),
            configuration: try json.optional("configuration"),
            capabilities: try json.optional("capabilities")
        )
    }
}

extension SupplySourcesV20200701.UpdateSupplySourceStatusRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(status: try json.optional("status"))
    }
}

extension SupplySourcesV20200701.SupplySourceStatus: CaseReadable {}
