// The map under a pointer: hover and choose in both painters; drag and pinch while the SVG paints alone, since the
// WebGL painter has its own.

import type { Project } from "../model/atlas";
import { zoomAt, type Box } from "../model/camera";
import { placeMarkers } from "../model/markers";
import { send } from "./intent";
import type { AtlasMap } from "./map";
import type { MapCommands } from "./map-keys";

/** Pixels a pointer may tremble and still click. */
const TREMOR = 5;

/** A cluster is shown with this much room around it. */
const CLUSTER_PADDING = 80;

/** Milliseconds in which a pointer may cross from a unit to its tooltip. */
const BRIDGE = 160;

/** Listens until the signal aborts. */
export function listenToPointer(map: AtlasMap, svg: SVGSVGElement, commands: MapCommands, signal: AbortSignal): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let leaving = 0;

  const unitOf = (target: EventTarget | null): string | null => (target instanceof Element ? (target.getAttribute("data-unit") ?? target.parentElement?.getAttribute("data-circle") ?? null) : null);
  const isPointedAt = (): boolean => map.querySelector("atlas-tooltip:hover") !== null;
  const hover = (unit: string | null, later: boolean): void => {
    clearTimeout(leaving);
    if (later) leaving = window.setTimeout(() => isPointedAt() || send(map, { type: "hover", unit }), BRIDGE);
    else send(map, { type: "hover", unit });
  };

  /** Where an event is in the picture, in its own pixels: those of a large screen are zoomed. */
  function spot({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top, width } = svg.getBoundingClientRect();
    const zoom = width / map.clientWidth;
    return { x: (clientX - left) / zoom, y: (clientY - top) / zoom };
  }

  /** Whether the pointer is on its way to the tooltip that stands: other land on the way must wait. */
  function isCrossing(event: PointerEvent): boolean {
    const box = map.querySelector("atlas-tooltip:not([hidden])")?.getBoundingClientRect();
    if (!box) return false;
    const away = (x: number, y: number): number => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return away(event.clientX, event.clientY) < away(event.clientX - event.movementX, event.clientY - event.movementY);
  }

  function chooseMarker(node: Element): void {
    const key = node.getAttribute("data-project") ?? node.getAttribute("data-cluster");
    const marker = placeMarkers(map.atlas?.projects ?? [], map.camera.k).find(({ id }) => id === key);
    if (!marker) return;
    if (marker.coincident) return send(map, { type: "choose", wish: { project: (marker.projects[0] as Project).id } });
    if (svg.contains(document.activeElement)) map.seek = (marker.projects[0] as Project).id;
    const spots = placeMarkers(marker.projects, Number.MAX_VALUE);
    const xs = spots.map(({ x }) => x);
    const ys = spots.map(({ y }) => y);
    map.show([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] satisfies Box, CLUSTER_PADDING);
  }

  function click(event: MouseEvent): void {
    clearTimeout(leaving);
    if (moved > TREMOR && event.detail > 0) return;
    const target = event.target as Element;
    const marker = target.closest(".marker");
    if (marker) return chooseMarker(marker);
    const unit = unitOf(target);
    if (unit) {
      send(map, { type: "choose", wish: { unit } });
      send(map, { type: "hover", unit });
    } else send(map, { type: "hover", unit: null });
  }

  function down(event: PointerEvent): void {
    pointers.set(event.pointerId, spot(event));
    if (pointers.size === 1) moved = 0;
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === "mouse" && pointers.size === 0) {
      const unit = unitOf(event.target);
      hover(unit, unit !== map.hover && (unit === null || isCrossing(event)));
    }
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const next = spot(event);
    moved += Math.hypot(next.x - last.x, next.y - last.y);
    pointers.set(event.pointerId, next);
    if (moved <= TREMOR) return;
    const camera = commands.camera();
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    // One finger scrolls the page until the map is near.
    if (!other && event.pointerType === "touch" && !map.hasAttribute("data-near")) return;
    if (!other) return commands.moveTo({ ...camera, x: camera.x + next.x - last.x, y: camera.y + next.y - last.y });
    const factor = Math.hypot(next.x - other.x, next.y - other.y) / Math.max(1, Math.hypot(last.x - other.x, last.y - other.y));
    commands.moveTo(zoomAt(camera, factor, (next.x + other.x) / 2, (next.y + other.y) / 2));
  }

  function up(event: PointerEvent): void {
    pointers.delete(event.pointerId);
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = spot(event);
    commands.moveTo(zoomAt(commands.camera(), 2 ** (-event.deltaY / 200), x, y));
  }

  svg.addEventListener("click", click, { signal });
  svg.addEventListener("pointerdown", down, { signal });
  svg.addEventListener("pointermove", move, { signal });
  // A finger leaves the map whenever it is lifted; what it touched stays.
  svg.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hover(null, true), { signal });
  // A focus that comes meanwhile keeps its tooltip.
  map.addEventListener("focusin", () => clearTimeout(leaving), { signal });
  for (const name of ["pointerup", "pointercancel"] as const) addEventListener(name, up, { signal });
  svg.addEventListener("wheel", wheel, { signal, passive: false });
}
