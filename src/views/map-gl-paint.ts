// Which fill and pattern each unit has on the map, sent to the engine as the state of a feature and only where it
// changed, so that a switch re-tiles nothing. It must know no engine and no colour's meaning.

/** How one unit is drawn. */
export interface UnitPaint {
  readonly id: string;
  /** `#rrggbb`; not looked at when the pattern is `missing`. */
  readonly fill: string;
  readonly pattern: "none" | "missing";
  /** Its figure is an estimate: a dotted inner edge. */
  readonly estimate: boolean;
}

/** What the engine keeps of a unit; a `null` fill leaves it paper. */
export type UnitState = { readonly fill: string | null; readonly pattern: UnitPaint["pattern"]; readonly estimate: boolean };

export interface UnitPainter {
  /** Sends what differs from what was sent before; a unit that is not named keeps its paint. */
  readonly paint: (units: readonly UnitPaint[]) => void;
  /** Sends everything again, after the engine lost it. */
  readonly repaint: () => void;
}

/** @param send hands one unit's state to the engine */
export function unitPainter(send: (id: string, state: UnitState) => void): UnitPainter {
  const sent = new Map<string, UnitState>();
  return {
    paint(units) {
      for (const { id, fill, pattern, estimate } of units) {
        const state: UnitState = { fill: pattern === "missing" ? null : fill, pattern, estimate };
        const last = sent.get(id);
        if (last?.fill === state.fill && last.pattern === pattern && last.estimate === estimate) continue;
        sent.set(id, state);
        send(id, state);
      }
    },
    repaint() {
      for (const [id, state] of sent) send(id, state);
    },
  };
}
