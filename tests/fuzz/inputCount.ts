/** How many inputs each seed gives to each reader. */
export const EACH_READER = 500;

/** How many requests each seed sends to the doors. */
export const EACH_DOORS = 1_500;
