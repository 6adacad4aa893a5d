/** Folded words with every number of two digits or more as the one word `amount`, so that patterns can name it. */
export const amountAsWord = (folded: string): string => folded.replace(NUMBER, ' amount ');

const NUMBER =
  /(?<![\w.,/-])(?:\$ ?\d[\d.,]*|\d[\d.,]*\d|\d(?= ?(?:k|mil|thousand|grand)\b))(?: ?(?:k|mil|thousand|grand|hundred)\b)?(?: ?(?:dollars|dolares|bucks|usd|pesos|%|percent\b|por ciento\b))?(?![\w/-])/g;
