// The map on the stage: the page's own drawn map, moved there, its type enlarged for the last row, looking where a step
// looks, with what the step lifts out. The zoomable painter stays away: nothing here may wait for a network or fail.

import { drawCallout } from "../draw/callout";
import { drawLift, dropLift, placeLift } from "../draw/lift";
import type { Atlas } from "../model/atlas";
import { frameCamera, type Camera } from "../model/camera";
import type { ScreenBox } from "../model/labels";
import { toMap } from "../model/mercator";
import type { MapScene } from "../model/scene";
import { stageZoom } from "../model/stage-type";
import { stepCamera } from "../model/story-step";
import { flight, type Flight } from "./flight";
import type { AtlasMap } from "./map";

/** What of a step the map shows. */
export interface StageLook {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly hover: string | null;
  readonly lifted: readonly string[] | null;
  /** A unit that fills the map; any other word for the whole. */
  readonly frame: string;
  readonly callout: { readonly at: string; readonly text: string } | null;
  /** The step is about projects: these are shown. */
  readonly projects: boolean;
}

/** The map while it is on the stage. */
export interface StageMap {
  show(look: StageLook): void;
  /** Looks where the step looks, at once where `cut`. */
  aim(cut?: boolean): void;
  /** Whether the presenter has moved the map. */
  isMoved(): boolean;
  /** Puts the map back where it came from, as it was. */
  end(): void;
}

/** Milliseconds from one step's place to the next: the eye must follow from the last row. */
const LENGTH = 650;

/** Half the width and height of a name with its figure, in pixels. */
const NAMED = { x: 30, y: 15 } as const;

/** A camera this near to the step's, in pixels, has not been moved. */
const NEAR = 2;

/** Seats the map in a part of the stage. @param stage whose height its type is measured by */
export function seatMap(map: AtlasMap, seat: HTMLElement, stage: HTMLElement): StageMap {
  const home = { parent: map.parentElement, before: map.nextSibling };
  const listening = new AbortController();
  let look: StageLook | null = null;
  let flying: Flight | null = null;
  let framed: string | null = null;
  let aimed: Camera | null = null;
  let size = { width: 0, height: 0 };
  map.setAttribute("data-staged", "");
  seat.append(map);

  const frame = (): Camera => frameCamera(map.size.width, map.size.height);
  const goal = (): Camera => (look ? stepCamera(look.atlas, look.frame, map.size.width, map.size.height) : frame());

  function aim(cut = false): void {
    if (map.size.width === 0) return;
    rest();
    aimed = goal();
    if (cut) return map.follow(aimed);
    let isThere = false;
    const next = flight(map.camera, aimed, (camera) => map.follow(camera), () => ((isThere = true), rest()), LENGTH);
    if (isThere) return;
    flying = next;
    // Finer lines are left out while every frame is painted anew.
    map.toggleAttribute("data-flying", true);
  }

  /** Ends a flight where it is. */
  function rest(): void {
    flying?.stop();
    flying = null;
    map.removeAttribute("data-flying");
  }

  function place(): void {
    const svg = map.picture;
    if (!svg || !look || map.size.width === 0) return;
    if (map.size.width !== size.width || map.size.height !== size.height) {
      size = map.size;
      return aim(true);
    }
    const { atlas, scene, lifted, callout } = look;
    const labels = lifted === null || map.tiles ? [] : placeLift(svg, scene, atlas.places, lifted, map.camera, frame(), map.size);
    const at = callout && !map.tiles ? spotOf(atlas, callout.at) : null;
    const { k, x, y } = map.camera;
    drawCallout(svg, callout?.text ?? null, at && { x: at[0] * k + x, y: at[1] * k + y }, map.size, [...labels.map(({ box }) => box), ...atlas.places.map((place) => around(place.x * k + x, place.y * k + y))]);
  }

  function resize(): void {
    stage.style.setProperty("--zoom", String(stageZoom(stage.clientWidth, stage.clientHeight)));
  }

  const sizes = new ResizeObserver(resize);
  sizes.observe(stage);
  resize();
  map.addEventListener("atlas-move", place, { signal: listening.signal });

  return {
    show(next) {
      const before = look;
      look = next;
      Object.assign(map, { atlas: next.atlas, scene: next.scene, hover: next.hover });
      if (before && before.scene.units === next.scene.units && before.lifted === next.lifted && before.callout === next.callout && before.frame === next.frame) return;
      // Circles and squares come with the map's own drawing.
      void map.updateComplete.then(() => {
        if (!look || !map.picture) return;
        drawLift(map.picture, look.scene, look.lifted);
        map.toggleAttribute("data-projects", look.projects);
        if (look.frame === framed) return place();
        aim(framed === null);
        framed = look.frame;
      });
    },
    aim,
    isMoved() {
      const now = map.aim;
      return aimed !== null && flying === null && !map.tiles && Math.max(Math.abs(now.x - aimed.x), Math.abs(now.y - aimed.y), Math.abs(now.k - aimed.k) * map.size.width) > NEAR;
    },
    end() {
      rest();
      // What still waits for the map's own drawing finds nothing to lift.
      look = null;
      listening.abort();
      sizes.disconnect();
      if (map.picture) {
        dropLift(map.picture);
        drawCallout(map.picture, null, null, map.size);
      }
      for (const name of ["data-staged", "data-projects"]) map.removeAttribute(name);
      home.parent?.insertBefore(map, home.before);
      map.reset();
    },
  };
}

/** What a remark should leave free around the middle of a unit: its name. */
function around(x: number, y: number): ScreenBox {
  return { left: x - NAMED.x, right: x + NAMED.x, top: y - NAMED.y, bottom: y + NAMED.y };
}

/** Where a unit or a project lies, in map units. */
function spotOf(atlas: Atlas, id: string): readonly [x: number, y: number] | null {
  const place = atlas.places.find(({ unit }) => unit === id);
  if (place) return [place.x, place.y];
  const project = atlas.projects.find((each) => each.id === id);
  return project ? toMap(project.lon, project.lat) : null;
}
