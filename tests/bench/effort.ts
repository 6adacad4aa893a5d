/** How long each part of a run lasts: a short look, or figures to write down. */
export interface Effort {
  readonly warmUpTurns: number;
  readonly slices: number;
  readonly closedSeconds: number;
  readonly openSeconds: number;
  readonly coldStarts: number;
  readonly idleConversations: number;
  readonly longRunTurns: number;
}

export const quick: Effort = {
  warmUpTurns: 1000,
  slices: 3,
  closedSeconds: 1.5,
  openSeconds: 3,
  coldStarts: 3,
  idleConversations: 1000,
  longRunTurns: 5000,
};

export const full: Effort = {
  warmUpTurns: 3000,
  slices: 7,
  closedSeconds: 4,
  openSeconds: 8,
  coldStarts: 5,
  idleConversations: 10_000,
  longRunTurns: 50_000,
};
