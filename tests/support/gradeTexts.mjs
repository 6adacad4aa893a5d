// Reads a JSON list of texts from standard input and prints the Flesch-Kincaid grade of each as JSON.
// A process of its own, because text-readability is an ES module that jest's CommonJS cannot load.
import { text } from 'node:stream/consumers';
import readability from 'text-readability';

const texts = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(texts.map((each) => readability.fleschKincaidGrade(each))));
