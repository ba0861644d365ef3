import { buildVacancyIndex } from './vacancy-index.ts';
import { vacancyIndexContract } from './vacancy-index.contract.ts';

vacancyIndexContract('looking at every vacancy', buildVacancyIndex);
