import { expect, test } from "vitest";
import type { State } from "../../src/model/state";
import { createStore } from "../../src/shells/store";
import { atlas, chosen } from "../model/real";

function watched() {
  const store = createStore(atlas, chosen({}));
  const told: (readonly [State, State])[] = [];
  const end = store.subscribe((state, before) => told.push([state, before]));
  return { store, told, end };
}

test("a store begins with its choice and the drawn map", () => {
  expect(createStore(atlas, chosen({ unit: "ha-noi" })).state).toEqual({ choice: chosen({ unit: "ha-noi" }), moment: { hover: null, map: "svg" } });
});

test("listeners are told of a change, with what was before, and of nothing else", () => {
  const { store, told } = watched();
  const before = store.state;
  store.dispatch({ type: "choose", wish: { unit: "ha-noi" } });
  store.dispatch({ type: "choose", wish: { unit: "ha-noi" } });
  store.dispatch({ type: "choose", wish: { indicator: "gdp" } });
  expect(told).toEqual([[store.state, before]]);
});

test("who has left is told no more, even in the middle of a telling", () => {
  const { store, told, end } = watched();
  store.subscribe(() => end());
  store.dispatch({ type: "hover", unit: "ha-noi" });
  store.dispatch({ type: "hover", unit: "ha-tinh" });
  expect(told).toHaveLength(1);
});

test("two stores never meet", () => {
  const [one, other] = [watched(), watched()];
  one.store.dispatch({ type: "choose", wish: { unit: "ha-noi" } });
  expect(other.told).toEqual([]);
  expect(other.store.state.choice.unit).toBeNull();
});
