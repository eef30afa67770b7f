/** A piece of text of a tag, and why no reader sees it; the empty text where they do. */
export interface TextFacts {
  readonly text: string;
  readonly unseen: string;
}

/** A link as it stands in a tag. */
export interface LinkFacts {
  readonly href: string;
  readonly text: string;
  readonly unseen: string;
}

/** One `::part()` of a tag. */
export interface PartFacts {
  /** The names in its `part` attribute, or `data-fact` of the disclosure. */
  readonly names: readonly string[];
  /** The element's own name, such as `button`. */
  readonly element: string;
  /** What its element is about: `data-why`, `name`, `value`, for the rules that need to know. */
  readonly about: string;
  /** Place of the host or review that it belongs to, in the order of the list; -1 outside of one. */
  readonly group: number;
  /** All that it says, and of that what a reader sees. */
  readonly text: string;
  readonly seen: string;
  /** Why nothing of it is seen; empty where something is. */
  readonly unseen: string;
  readonly texts: readonly TextFacts[];
  readonly links: readonly LinkFacts[];
}

/** A tag of ours on a page. */
export interface TagFacts {
  /** Counts the tags of the page, so that a tag can be found again after a press. */
  readonly place: number;
  /** The address of the frame that it stands in; empty for the page itself. */
  readonly frame: string;
  readonly name: string;
  readonly merchant: string;
  readonly venue: string;
  readonly room: string;
  /** Where it asks, as an absolute address without a closing slash; empty where that could not be found out. */
  readonly api: string;
  readonly state: string;
  /** The order and the filter that its reader begins with. */
  readonly sort: string;
  readonly filter: string;
  /** The page's own words for it, as JSON; empty without any. */
  readonly labels: string;
  /** Whether anything of it is seen. */
  readonly displayed: boolean;
  /** Everything in it that a reader sees. */
  readonly seen: string;
  readonly parts: readonly PartFacts[];
}

/** Structured data of a page: a JSON-LD object with all that is in it, or what microdata comes to. */
export interface StructuredFacts {
  readonly format: 'json-ld' | 'microdata' | 'rdfa';
  /** Undefined where it is no JSON; then `text` is its beginning. */
  readonly value?: unknown;
  readonly text: string;
}

/** A page as a reader of one width meets it. */
export interface PageFacts {
  readonly lang: string;
  readonly tags: readonly TagFacts[];
  readonly structured: readonly StructuredFacts[];
  /** What is seen outside of our tags, a block each, and whether the block has a link in it. */
  readonly blocks: readonly { readonly text: string; readonly linked: boolean }[];
}

/** A page at one width: as it opens, and what each tag shows after each press that opens what it has to say. */
export interface Reading {
  readonly width: number;
  readonly page: PageFacts;
  readonly opened: readonly TagFacts[];
}
