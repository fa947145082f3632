// One store for one shell: the state, the way it changes, and who is told.

import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import { initialState, reduce, type Intent, type State } from "../model/state";

/** Told of each change, with what made it. */
export type Listener = (state: State, before: State, intent: Intent) => void;

export interface Store {
  readonly state: State;
  dispatch(intent: Intent): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void;
}

/** Makes a store; two shells on a page never meet. Listeners are told only of changes. */
export function createStore(atlas: Atlas, choice: Choice): Store {
  let state = initialState(choice);
  const listeners = new Set<Listener>();
  return {
    get state() {
      return state;
    },
    dispatch(intent) {
      const before = state;
      state = reduce(atlas, state, intent);
      if (state !== before) for (const listener of [...listeners]) listener(state, before, intent);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
