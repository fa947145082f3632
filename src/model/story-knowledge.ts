// Answers the references of a story's texts from the tables: `cell:bac-giang/retail/2016` and its like, by their names.

import type { Knowledge, Tables } from "./story-answer";
import { DOCUMENT_REFERENCES } from "./story-documents";
import { CELL_REFERENCES } from "./story-references";

const REFERENCES = new Map(Object.entries({ ...CELL_REFERENCES, ...DOCUMENT_REFERENCES }));

/** The tables with what they answer. */
export function knowledge({ atlas, facts, claims }: Tables): Knowledge {
  const known = { atlas, facts, claims };
  return {
    ...known,
    answer(step, reference, language) {
      const [name = "", ...rest] = reference.split(/:(.*)/s).slice(0, 2);
      const given = rest.join("") === "" ? [] : rest.join("").split("/");
      return REFERENCES.get(name)?.({ known, step, language }, ...given) ?? { expected: `one of ${[...REFERENCES.keys()].join(", ")}` };
    },
  };
}
