// Generated from fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FulfillmentInboundV20240320
import SellingPartnerAPI

enum FulfillmentInboundV20240320Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FulfillmentInboundV20240320.ListInboundPlans.self),
            OperationCase(FulfillmentInboundV20240320.CreateInboundPlan.self),
            OperationCase(FulfillmentInboundV20240320.GetInboundPlan.self),
            OperationCase(FulfillmentInboundV20240320.ListInboundPlanBoxes.self),
            OperationCase(FulfillmentInboundV20240320.CancelInboundPlan.self),
            OperationCase(FulfillmentInboundV20240320.ListInboundPlanItems.self),
            OperationCase(FulfillmentInboundV20240320.UpdateInboundPlanName.self),
            OperationCase(FulfillmentInboundV20240320.ListPackingGroupBoxes.self),
            OperationCase(FulfillmentInboundV20240320.ListPackingGroupItems.self),
            OperationCase(FulfillmentInboundV20240320.SetPackingInformation.self),
            OperationCase(FulfillmentInboundV20240320.ListPackingOptions.self),
            OperationCase(FulfillmentInboundV20240320.GeneratePackingOptions.self),
            OperationCase(FulfillmentInboundV20240320.ConfirmPackingOption.self),
            OperationCase(FulfillmentInboundV20240320.ListInboundPlanPallets.self),
            OperationCase(FulfillmentInboundV20240320.ListPlacementOptions.self),
            OperationCase(FulfillmentInboundV20240320.GeneratePlacementOptions.self),
            OperationCase(FulfillmentInboundV20240320.ConfirmPlacementOption.self),
            OperationCase(FulfillmentInboundV20240320.GetShipment.self),
            OperationCase(FulfillmentInboundV20240320.ListShipmentBoxes.self),
            OperationCase(FulfillmentInboundV20240320.ListShipmentContentUpdatePreviews.self),
            OperationCase(FulfillmentInboundV20240320.GenerateShipmentContentUpdatePreviews.self),
            OperationCase(FulfillmentInboundV20240320.GetShipmentContentUpdatePreview.self),
            OperationCase(FulfillmentInboundV20240320.ConfirmShipmentContentUpdatePreview.self),
            OperationCase(FulfillmentInboundV20240320.GetDeliveryChallanDocument.self),
            OperationCase(FulfillmentInboundV20240320.ListDeliveryWindowOptions.self),
            OperationCase(FulfillmentInboundV20240320.GenerateDeliveryWindowOptions.self),
            OperationCase(FulfillmentInboundV20240320.ConfirmDeliveryWindowOptions.self),
            OperationCase(FulfillmentInboundV20240320.ListShipmentItems.self),
            OperationCase(FulfillmentInboundV20240320.UpdateShipmentName.self),
            OperationCase(FulfillmentInboundV20240320.ListShipmentPallets.self),
            OperationCase(FulfillmentInboundV20240320.CancelSelfShipAppointment.self),
            OperationCase(FulfillmentInboundV20240320.GetSelfShipAppointmentSlots.self),
            OperationCase(FulfillmentInboundV20240320.GenerateSelfShipAppointmentSlots.self),
            OperationCase(FulfillmentInboundV20240320.ScheduleSelfShipAppointment.self),
            OperationCase(FulfillmentInboundV20240320.UpdateShipmentSourceAddress.self),
            OperationCase(FulfillmentInboundV20240320.UpdateShipmentTrackingDetails.self),
            OperationCase(FulfillmentInboundV20240320.ListTransportationOptions.self),
            OperationCase(FulfillmentInboundV20240320.GenerateTransportationOptions.self),
            OperationCase(FulfillmentInboundV20240320.ConfirmTransportationOptions.self),
            OperationCase(FulfillmentInboundV20240320.ListItemComplianceDetails.self),
            OperationCase(FulfillmentInboundV20240320.UpdateItemComplianceDetails.self),
            OperationCase(FulfillmentInboundV20240320.CreateMarketplaceItemLabels.self),
            OperationCase(FulfillmentInboundV20240320.ListPrepDetails.self),
            OperationCase(FulfillmentInboundV20240320.SetPrepDetails.self),
            OperationCase(FulfillmentInboundV20240320.GetInboundOperationStatus.self),
        ]
    }
}

extension FulfillmentInboundV20240320.ListInboundPlans: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken"),
            status: try json.optional("status"),
            sortBy: try json.optional("sortBy"),
            sortOrder: try json.optional("sortOrder")
        )
    }
}

extension FulfillmentInboundV20240320.CreateInboundPlan: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.GetInboundPlan: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"))
    }
}

extension FulfillmentInboundV20240320.ListInboundPlanBoxes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.CancelInboundPlan: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"))
    }
}

extension FulfillmentInboundV20240320.ListInboundPlanItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.UpdateInboundPlanName: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ListPackingGroupBoxes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            packingGroupId: try json.required("packingGroupId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.ListPackingGroupItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            packingGroupId: try json.required("packingGroupId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.SetPackingInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ListPackingOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.GeneratePackingOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"))
    }
}

extension FulfillmentInboundV20240320.ConfirmPackingOption: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            packingOptionId: try json.required("packingOptionId")
        )
    }
}

extension FulfillmentInboundV20240320.ListInboundPlanPallets: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.ListPlacementOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.GeneratePlacementOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ConfirmPlacementOption: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            placementOptionId: try json.required("placementOptionId")
        )
    }
}

extension FulfillmentInboundV20240320.GetShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), shipmentId: try json.required("shipmentId"))
    }
}

extension FulfillmentInboundV20240320.ListShipmentBoxes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.ListShipmentContentUpdatePreviews: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.GenerateShipmentContentUpdatePreviews: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.GetShipmentContentUpdatePreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            contentUpdatePreviewId: try json.required("contentUpdatePreviewId")
        )
    }
}

extension FulfillmentInboundV20240320.ConfirmShipmentContentUpdatePreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            contentUpdatePreviewId: try json.required("contentUpdatePreviewId")
        )
    }
}

extension FulfillmentInboundV20240320.GetDeliveryChallanDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), shipmentId: try json.required("shipmentId"))
    }
}

extension FulfillmentInboundV20240320.ListDeliveryWindowOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.GenerateDeliveryWindowOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), shipmentId: try json.required("shipmentId"))
    }
}

extension FulfillmentInboundV20240320.ConfirmDeliveryWindowOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            deliveryWindowOptionId: try json.required("deliveryWindowOptionId")
        )
    }
}

extension FulfillmentInboundV20240320.ListShipmentItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentName: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.ListShipmentPallets: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.CancelSelfShipAppointment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.GetSelfShipAppointmentSlots: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension FulfillmentInboundV20240320.GenerateSelfShipAppointmentSlots: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.ScheduleSelfShipAppointment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            slotId: try json.required("slotId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentSourceAddress: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentTrackingDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            shipmentId: try json.required("shipmentId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentInboundV20240320.ListTransportationOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            inboundPlanId: try json.required("inboundPlanId"),
            pageSize: try json.optional("pageSize"),
            paginationToken: try json.optional("paginationToken"),
            placementOptionId: try json.optional("placementOptionId"),
            shipmentId: try json.optional("shipmentId")
        )
    }
}

extension FulfillmentInboundV20240320.GenerateTransportationOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ConfirmTransportationOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(inboundPlanId: try json.required("inboundPlanId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ListItemComplianceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(mskus: try json.required("mskus"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension FulfillmentInboundV20240320.UpdateItemComplianceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"), body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.CreateMarketplaceItemLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.ListPrepDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"), mskus: try json.required("mskus"))
    }
}

extension FulfillmentInboundV20240320.SetPrepDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentInboundV20240320.GetInboundOperationStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(operationId: try json.required("operationId"))
    }
}

extension FulfillmentInboundV20240320.ListInboundPlansStatus: CaseReadable {}

extension FulfillmentInboundV20240320.ListInboundPlansSortBy: CaseReadable {}

extension FulfillmentInboundV20240320.ListInboundPlansSortOrder: CaseReadable {}

extension FulfillmentInboundV20240320.CreateInboundPlanRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            destinationMarketplaces: try json.required("destinationMarketplaces"),
            items: try json.required("items"),
            sourceAddress: try json.required("sourceAddress"),
            name: try json.optional("name")
        )
    }
}

extension FulfillmentInboundV20240320.ItemInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            labelOwner: try json.required("labelOwner"),
            msku: try json.required("msku"),
            prepOwner: try json.required("prepOwner"),
            quantity: try json.required("quantity"),
            expiration: try json.optional("expiration"),
            manufacturingLotCode: try json.optional("manufacturingLotCode")
        )
    }
}

extension FulfillmentInboundV20240320.LabelOwner: CaseReadable {}

extension FulfillmentInboundV20240320.PrepOwner: CaseReadable {}

extension FulfillmentInboundV20240320.AddressInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            addressLine1: try json.required("addressLine1"),
            city: try json.required("city"),
            countryCode: try json.required("countryCode"),
            name: try json.required("name"),
            phoneNumber: try json.required("phoneNumber"),
            postalCode: try json.required("postalCode"),
            addressLine2: try json.optional("addressLine2"),
            companyName: try json.optional("companyName"),
            districtOrCounty: try json.optional("districtOrCounty"),
            email: try json.optional("email"),
            stateOrProvinceCode: try json.optional("stateOrProvinceCode")
        )
    }
}

extension FulfillmentInboundV20240320.BoxContentInformationSource: CaseReadable {}

extension FulfillmentInboundV20240320.Dimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            height: try json.required("height"),
            length: try json.required("length"),
            unitOfMeasurement: try json.required("unitOfMeasurement"),
            width: try json.required("width")
        )
    }
}

extension FulfillmentInboundV20240320.UnitOfMeasurement: CaseReadable {}

extension FulfillmentInboundV20240320.Currency: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("amount"), code: try json.required("code"))
    }
}

extension FulfillmentInboundV20240320.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unit: try json.required("unit"), value: try json.required("value"))
    }
}

extension FulfillmentInboundV20240320.UnitOfWeight: CaseReadable {}

extension FulfillmentInboundV20240320.UpdateInboundPlanNameRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(name: try json.required("name"))
    }
}

extension FulfillmentInboundV20240320.SetPackingInformationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packageGroupings: try json.required("packageGroupings"))
    }
}

extension FulfillmentInboundV20240320.PackageGroupingInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            boxes: try json.required("boxes"),
            packingGroupId: try json.optional("packingGroupId"),
            shipmentId: try json.optional("shipmentId")
        )
    }
}

extension FulfillmentInboundV20240320.BoxInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contentInformationSource: try json.required("contentInformationSource"),
            dimensions: try json.required("dimensions"),
            quantity: try json.required("quantity"),
            weight: try json.required("weight"),
            items: try json.optional("items")
        )
    }
}

extension FulfillmentInboundV20240320.Stackability: CaseReadable {}

extension FulfillmentInboundV20240320.GeneratePlacementOptionsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(customPlacement: try json.optional("customPlacement"))
    }
}

extension FulfillmentInboundV20240320.CustomPlacementInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(items: try json.required("items"), warehouseId: try json.required("warehouseId"))
    }
}

extension FulfillmentInboundV20240320.ContactInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            phoneNumber: try json.required("phoneNumber"),
            email: try json.optional("email")
        )
    }
}

extension FulfillmentInboundV20240320.FreightInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(declaredValue: try json.optional("declaredValue"), freightClass: try json.optional("freightClass"))
    }
}

extension FulfillmentInboundV20240320.BoxUpdateInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contentInformationSource: try json.required("contentInformationSource"),
            dimensions: try json.required("dimensions"),
            quantity: try json.required("quantity"),
            weight: try json.required("weight"),
            items: try json.optional("items"),
            packageId: try json.optional("packageId")
        )
    }
}

extension FulfillmentInboundV20240320.GenerateShipmentContentUpdatePreviewsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(boxes: try json.required("boxes"), items: try json.required("items"))
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentNameRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(name: try json.required("name"))
    }
}

extension FulfillmentInboundV20240320.CancelSelfShipAppointmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(reasonComment: try json.optional("reasonComment"))
    }
}

extension FulfillmentInboundV20240320.ReasonComment: CaseReadable {}

extension FulfillmentInboundV20240320.GenerateSelfShipAppointmentSlotsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            desiredEndDate: try json.optional("desiredEndDate"),
            desiredStartDate: try json.optional("desiredStartDate")
        )
    }
}

extension FulfillmentInboundV20240320.ScheduleSelfShipAppointmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(reasonComment: try json.optional("reasonComment"))
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentSourceAddressRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(address: try json.required("address"))
    }
}

extension FulfillmentInboundV20240320.UpdateShipmentTrackingDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(trackingDetails: try json.required("trackingDetails"))
    }
}

extension FulfillmentInboundV20240320.TrackingDetailsInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            ltlTrackingDetail: try json.optional("ltlTrackingDetail"),
            spdTrackingDetail: try json.optional("spdTrackingDetail")
        )
    }
}

extension FulfillmentInboundV20240320.LtlTrackingDetailInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            freightBillNumber: try json.required("freightBillNumber"),
            billOfLadingNumber: try json.optional("billOfLadingNumber")
        )
    }
}

extension FulfillmentInboundV20240320.SpdTrackingDetailInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(spdTrackingItems: try json.required("spdTrackingItems"))
    }
}

extension FulfillmentInboundV20240320.SpdTrackingItemInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(boxId: try json.required("boxId"), trackingId: try json.required("trackingId"))
    }
}

extension FulfillmentInboundV20240320.GenerateTransportationOptionsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            placementOptionId: try json.required("placementOptionId"),
            shipmentTransportationConfigurations: try json.required("shipmentTransportationConfigurations")
        )
    }
}

extension FulfillmentInboundV20240320.ShipmentTransportationConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            readyToShipWindow: try json.required("readyToShipWindow"),
            shipmentId: try json.required("shipmentId"),
            contactInformation: try json.optional("contactInformation"),
            freightInformation: try json.optional("freightInformation"),
            pallets: try json.optional("pallets")
        )
    }
}

extension FulfillmentInboundV20240320.PalletInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            quantity: try json.required("quantity"),
            dimensions: try json.optional("dimensions"),
            stackability: try json.optional("stackability"),
            weight: try json.optional("weight")
        )
    }
}

extension FulfillmentInboundV20240320.WindowInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(start: try json.required("start"))
    }
}

extension FulfillmentInboundV20240320.ConfirmTransportationOptionsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(transportationSelections: try json.required("transportationSelections"))
    }
}

extension FulfillmentInboundV20240320.TransportationSelection: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            transportationOptionId: try json.required("transportationOptionId"),
            contactInformation: try json.optional("contactInformation")
        )
    }
}

extension FulfillmentInboundV20240320.TaxDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            declaredValue: try json.optional("declaredValue"),
            hsnCode: try json.optional("hsnCode"),
            taxRates: try json.optional("taxRates")
        )
    }
}

extension FulfillmentInboundV20240320.TaxRate: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            cessRate: try json.optional("cessRate"),
            gstRate: try json.optional("gstRate"),
            taxType: try json.optional("taxType")
        )
    }
}

extension FulfillmentInboundV20240320.UpdateItemComplianceDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(msku: try json.required("msku"), taxDetails: try json.required("taxDetails"))
    }
}

extension FulfillmentInboundV20240320.CreateMarketplaceItemLabelsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            labelType: try json.required("labelType"),
            marketplaceId: try json.required("marketplaceId"),
            mskuQuantities: try json.required("mskuQuantities"),
            height: try json.optional("height"),
            localeCode: try json.optional("localeCode"),
            pageType: try json.optional("pageType"),
            width: try json.optional("width")
        )
    }
}

extension FulfillmentInboundV20240320.LabelPrintType: CaseReadable {}

extension FulfillmentInboundV20240320.MskuQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(msku: try json.required("msku"), quantity: try json.required("quantity"))
    }
}

extension FulfillmentInboundV20240320.ItemLabelPageType: CaseReadable {}

extension FulfillmentInboundV20240320.PrepCategory: CaseReadable {}

extension FulfillmentInboundV20240320.PrepType: CaseReadable {}

extension FulfillmentInboundV20240320.SetPrepDetailsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            mskuPrepDetails: try json.required("mskuPrepDetails")
        )
    }
}

extension FulfillmentInboundV20240320.MskuPrepDetailInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            msku: try json.required("msku"),
            prepCategory: try json.required("prepCategory"),
            prepTypes: try json.required("prepTypes")
        )
    }
}
