import { ambiguousWords } from './ambiguous.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { drivingLicences } from './licences-driving.ts';
import { tradeLicences } from './licences-trades.ts';
import { buildingAndMachineSkills } from './skills/building-and-machines.ts';
import { homeAndServiceSkills } from './skills/home-and-service.ts';
import { landAndAnimalSkills } from './skills/land-and-animals.ts';
import { workshopSkills } from './skills/workshop.ts';
import { animalTrades } from './trades/animals.ts';
import { buildingTrades } from './trades/building.ts';
import { careTrades } from './trades/care.ts';
import { cleaningAndGuardingTrades } from './trades/cleaning-and-guarding.ts';
import { craftsAndHomeWorkTrades } from './trades/crafts-and-home-work.ts';
import { earthAndDrillingTrades } from './trades/earth-and-drilling.ts';
import { energyAndLineTrades } from './trades/energy-and-lines.ts';
import { factoryTrades } from './trades/factory.ts';
import { fieldTrades } from './trades/fields.ts';
import { forestTrades } from './trades/forest.ts';
import { guestsAndGroomingTrades } from './trades/guests-and-grooming.ts';
import { houseAndYardTrades } from './trades/house-and-yard.ts';
import { kitchenAndServiceTrades } from './trades/kitchen-and-service.ts';
import { logisticsTrades } from './trades/logistics.ts';
import { machinesAndDrivingTrades } from './trades/machines-and-driving.ts';
import { machiningAndWeldingTrades } from './trades/machining-and-welding.ts';
import { plantTrades } from './trades/plants.ts';
import { repairTrades } from './trades/repair.ts';
import { shopAndOfficeTrades } from './trades/shop-and-office.ts';
import { tourismAndShowTrades } from './trades/tourism-and-shows.ts';
import { woodAndPaintTrades } from './trades/wood-and-paint.ts';

/** What rural households of north-east China and eastern Inner Mongolia do, and what notices there ask for. */
export const defaultCatalogue: Catalogue = buildCatalogue(
  [
    ...factoryTrades,
    ...plantTrades,
    ...woodAndPaintTrades,
    ...machiningAndWeldingTrades,
    ...buildingTrades,
    ...houseAndYardTrades,
    ...energyAndLineTrades,
    ...repairTrades,
    ...earthAndDrillingTrades,
    ...machinesAndDrivingTrades,
    ...logisticsTrades,
    ...kitchenAndServiceTrades,
    ...guestsAndGroomingTrades,
    ...tourismAndShowTrades,
    ...cleaningAndGuardingTrades,
    ...careTrades,
    ...fieldTrades,
    ...forestTrades,
    ...animalTrades,
    ...craftsAndHomeWorkTrades,
    ...shopAndOfficeTrades,
  ],
  [...workshopSkills, ...buildingAndMachineSkills, ...homeAndServiceSkills, ...landAndAnimalSkills],
  [...drivingLicences, ...tradeLicences],
  ambiguousWords,
);
