import { describeEveryQuestion } from './everyQuestion';

describe('every question of every dialog in Spanish', () => describeEveryQuestion('es'));
