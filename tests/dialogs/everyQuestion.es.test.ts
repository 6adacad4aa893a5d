import { describeEveryQuestion } from './everyQuestion';

describeEveryQuestion('es');
