import { expect, test } from "vitest";
import { unitPainter, type UnitPaint, type UnitState } from "../../src/views/map-gl-paint";

const known = (id: string, fill: string): UnitPaint => ({ id, fill, pattern: "none", estimate: false });

function recorder() {
  const sent: [string, UnitState][] = [];
  return { sent, painter: unitPainter((id, state) => void sent.push([id, state])) };
}

test("only what changed is sent", () => {
  const { sent, painter } = recorder();
  painter.paint([known("ha-noi", "#112233"), known("hai-phong", "#445566")]);
  expect(sent).toHaveLength(2);
  painter.paint([known("ha-noi", "#112233"), known("hai-phong", "#ffffff")]);
  expect(sent.slice(2)).toEqual([["hai-phong", { fill: "#ffffff", pattern: "none", estimate: false }]]);
});

test("a unit that becomes missing loses its fill, and its fill no longer matters", () => {
  const { sent, painter } = recorder();
  painter.paint([known("ha-noi", "#112233")]);
  painter.paint([{ id: "ha-noi", fill: "#112233", pattern: "missing", estimate: false }]);
  painter.paint([{ id: "ha-noi", fill: "#999999", pattern: "missing", estimate: false }]);
  expect(sent.slice(1)).toEqual([["ha-noi", { fill: null, pattern: "missing", estimate: false }]]);
});

test("repainting sends every unit's last paint once", () => {
  const { sent, painter } = recorder();
  painter.paint([known("ha-noi", "#112233"), known("hai-phong", "#445566")]);
  painter.paint([known("ha-noi", "#000000")]);
  sent.length = 0;
  painter.repaint();
  expect(new Map(sent)).toEqual(
    new Map([
      ["ha-noi", { fill: "#000000", pattern: "none", estimate: false }],
      ["hai-phong", { fill: "#445566", pattern: "none", estimate: false }],
    ]),
  );
});
