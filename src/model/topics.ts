// What the documents' facts are about: their topics, gathered into a few themes for a reader who browses. It must not
// know how either is worded.

/** In the order of reading. */
export const THEMES = ["goals", "growth", "industry", "sites", "trade", "abroad", "power", "together"] as const;

export type Theme = (typeof THEMES)[number];

/** The theme of each topic, in the order of reading within it. */
export const TOPICS = {
  "target-2021": "goals",
  "plan-2021": "goals",
  plan: "goals",
  recovery: "goals",
  growth: "growth",
  "value-added": "growth",
  structure: "growth",
  CPI: "growth",
  survey: "growth",
  labour: "growth",
  IIP: "industry",
  industry: "industry",
  "supporting-industry": "industry",
  clusters: "sites",
  project: "sites",
  investment: "sites",
  retail: "trade",
  trade: "trade",
  "retail-network": "trade",
  markets: "trade",
  "e-commerce": "trade",
  OCOP: "trade",
  export: "abroad",
  logistics: "abroad",
  power: "power",
  conference: "together",
  cooperation: "together",
  region: "together",
  law: "together",
  digital: "together",
  award: "together",
} as const satisfies Readonly<Record<string, Theme>>;

export type Topic = keyof typeof TOPICS;

/** A fact's topic as one of those above; `plan` for one that is not, which the data's tests exclude. */
export function topicOf({ topic }: { readonly topic: string }): Topic {
  return topic in TOPICS ? (topic as Topic) : "plan";
}

/** The topics of a theme, in the order of reading. */
export function topicsOf(theme: Theme): readonly Topic[] {
  return (Object.keys(TOPICS) as Topic[]).filter((topic) => TOPICS[topic] === theme);
}
