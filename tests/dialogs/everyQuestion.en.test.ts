import { describeEveryQuestion } from './everyQuestion';

describe('every question of every dialog in English', () => describeEveryQuestion('en'));
