import { describeEveryQuestion } from './everyQuestion';

describeEveryQuestion('en');
