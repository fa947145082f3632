// One key for joins over nodes that may have been parsed from a prerendered page and so carry no datum yet.

/**
 * @param attribute where a drawn node keeps its key, which its parent has not
 * @param id the key of a datum
 * @returns a key function for d3's `data`: a node is known by what it was drawn for, whatever has changed since
 */
export function keyed<T>(attribute: string, id: (datum: T) => string): (this: unknown, datum: T) => string {
  return function (datum) {
    return (this as Element).getAttribute(attribute) ?? id(datum);
  };
}
