import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { drivingLicences } from './licences-driving.ts';
import { tradeLicences } from './licences-trades.ts';
import { buildingAndMachineSkills } from './skills/building-and-machines.ts';
import { homeAndLandSkills } from './skills/home-and-land.ts';
import { workshopSkills } from './skills/workshop.ts';
import { animalTrades } from './trades/animals.ts';
import { buildingTrades } from './trades/building.ts';
import { careTrades } from './trades/care.ts';
import { cleaningAndGuardingTrades } from './trades/cleaning-and-guarding.ts';
import { craftsAndHomeWorkTrades } from './trades/crafts-and-home-work.ts';
import { factoryTrades } from './trades/factory.ts';
import { fieldTrades } from './trades/fields.ts';
import { guestsAndGroomingTrades } from './trades/guests-and-grooming.ts';
import { kitchenAndServiceTrades } from './trades/kitchen-and-service.ts';
import { logisticsTrades } from './trades/logistics.ts';
import { machinesAndDrivingTrades } from './trades/machines-and-driving.ts';
import { machiningAndWeldingTrades } from './trades/machining-and-welding.ts';
import { shopAndOfficeTrades } from './trades/shop-and-office.ts';
import { woodAndPaintTrades } from './trades/wood-and-paint.ts';

/** What rural households of north-east China and eastern Inner Mongolia do, and what notices there ask for. */
export const defaultCatalogue: Catalogue = buildCatalogue(
  [
    ...factoryTrades,
    ...woodAndPaintTrades,
    ...machiningAndWeldingTrades,
    ...buildingTrades,
    ...machinesAndDrivingTrades,
    ...logisticsTrades,
    ...kitchenAndServiceTrades,
    ...guestsAndGroomingTrades,
    ...cleaningAndGuardingTrades,
    ...careTrades,
    ...fieldTrades,
    ...animalTrades,
    ...craftsAndHomeWorkTrades,
    ...shopAndOfficeTrades,
  ],
  [...workshopSkills, ...buildingAndMachineSkills, ...homeAndLandSkills],
  [...drivingLicences, ...tradeLicences],
);
