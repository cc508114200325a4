// The REST contract as the pages see it: one type for each answer, one function for each kind of request.
// Addresses, methods, parameters, what is sent and what comes back are checked against contract.ts, which is
// written from openapi.yaml. What that leaves open is typed here and held against answers of a server.
import type * as contract from "./contract.ts";
import type { Contract } from "./contract.ts";

/** An address of the contract with its names still open. */
export type Template = keyof Contract;
type TakingMethod<M extends string> = { [T in Template]: M extends keyof Contract[T] ? T : never }[Template];
/** A table that is there as pages, as CSV and as workbook. */
export type TableTemplate = { [T in Template]: `${T}.csv` extends Template ? T : never }[Template];
export type GetTemplate = TakingMethod<"get">;

/** Where files are taken in. */
export type Uploads = "/plants" | "/plants/{plant}/versions";

declare const template: unique symbol;
/** An address with its names filled in, and of which kind it is. */
export type Address<T extends Template = Template> = string & { readonly [template]: T };

type Queried<T extends Template> =
  | (Contract[T] extends { get: { asks: infer Q extends string } } ? Q : never)
  | (Contract[T] extends { post: { asks: infer Q extends string } } ? Q : never);
export type QueryOf<T extends Template> = { [Name in Queried<T>]?: string | number | string[] | undefined };

/** An address that something can be had from. */
export type GetAddress = Address<GetTemplate>;

/** Fills in the names of an address, in their order. */
export function at<T extends Template>(address: T, ...names: (string | number)[]): Address<T> {
  let next = 0;
  return address.replace(/\{[a-z]+\}/g, () => encodeURIComponent(String(names[next++]))) as Address<T>;
}

/** The whole table as a file. */
export function fileOf(table: Address<TableTemplate>, kind: "csv" | "xlsx"): Address<`${TableTemplate}.csv`> {
  return `${table}.${kind}` as Address<`${TableTemplate}.csv`>;
}

/** Answers of which openapi.yaml tells less than we know. */
interface Known extends Record<TableTemplate, TablePage> {
  "/plants/{plant}/compare": Comparison;
  "/plants/{plant}/cover": Cover;
  "/plants/{plant}/kits": Kits;
  "/plants/{plant}/launch": Launch;
  "/plants/{plant}/line_days": LineDays;
  "/plants/{plant}/runs": RunPage;
  "/plants/{plant}/scenarios": ScenarioList;
  "/plants/{plant}/scenarios/{scenario}": ScenarioInfo;
  "/plants/{plant}/why": Why;
  "/runs/{run}": Run;
  "/today": Today;
}

/** What comes back from an address. */
export type AnswerOf<T extends GetTemplate> = T extends keyof Known ? Known[T] : Contract[T]["get"]["gives"];

/** Which plan an answer is about. */
export type About = contract.PlanItem;

export type Session = contract.SessionItem;

export type PlantInfo = contract.PlantItem;

export interface Issue {
  code: string;
  severity?: string;
  file?: string;
  row?: number | null;
  column?: string | null;
  value?: string | null;
  problem: string;
  done?: string;
  fix?: string;
}

export interface Imported {
  plant: string;
  version: number;
  issues: Issue[];
}

export interface ScenarioInfo extends contract.ScenarioItem {
  edits: Edit[];
}

export interface ScenarioList extends contract.ScenarioList {
  items: ScenarioInfo[];
}

export type Cells = Record<string, Cell>;

/** An edit as a tree, of the form of a scenario file. */
export interface Edit {
  set?: string;
  add?: string;
  remove?: string;
  option?: string;
  key?: Cells;
  row?: Cells;
  to?: Cells | Cell;
  /** The place of an added row, 1 = first. */
  at?: number;
  /** A table that is left without rows goes, too. */
  table_too?: boolean;
}

/** An edit that is to be made; what was typed is read by the server. */
export interface EditWish extends Edit {
  text?: string;
}

export type Cell = string | number | boolean | null | string[];

export type TableInfo = contract.TableItem;

export type ColumnInfo = contract.ColumnItem;

export interface TablePage extends contract.TablePage {
  items: Cell[][];
}

export interface Cover {
  stop: string | null;
  stop_by_line: Record<string, string | null>;
  stop_by_variant: Record<string, string | null>;
  stop_by_contract: Record<string, string | null>;
  parts: Row[];
  lines: LineCover[];
  variants: VariantCover[];
  stopped_by: string[];
  may_not_be_built: string[];
  buildable: number;
  buildable_at_most: number | null;
}

export type Row = Record<string, Cell>;

export interface LineCover extends Row {
  line: string;
  buildable: number;
  days_of_cover: number;
  first_gap: string | null;
  stop: string | null;
}

export interface VariantCover extends Row {
  variant: string;
  lines: string;
  usable_now: number;
  buildable: number;
  wanted: number;
  daily_rate: number;
  days_of_cover: number;
  first_gap: string | null;
  stop: string | null;
  gating_part: string | null;
  units_at_risk: number;
}

export interface KitCohort {
  variant: string;
  missing: string[];
  kits: number;
  built_incomplete: number;
  usable_now: number;
  cohorts: string[];
}

export interface ClearStep {
  day: string;
  complete: number;
  clear_to_build: number;
  freed_by_parts: number;
}

export interface Kits {
  kits_total: number;
  clear_to_build: number;
  stuck: number;
  stuck_built: number;
  in_transit: number;
  on_hold: number;
  freed_by_transfers: number;
  would_free_within_variant: number;
  part_transfers: string;
  pieces_moved: number;
  kits_opened: number;
  binding: Record<string, string[]>;
  cohorts: KitCohort[];
  steps: ClearStep[];
  ledger: Row[];
  fits: Row[];
  debts: Row[];
  release: Row[];
}

export interface Summary {
  mode: string;
  objective: number;
  bound: number;
  gap: number | null;
  released: number;
  on_time: number;
  late: number;
  unmet: number;
  unmet_due_after_horizon: number;
  late_vehicle_days: number;
  waiting_vehicle_days: number;
  notices?: string[];
  /** strict or ignored; older runs do not say. */
  priorities?: string;
  /** What becomes of the orders of each priority, the most urgent first. */
  classes?: Row[];
  last_start: string | null;
  last_start_by_line: Record<string, string>;
}

export interface Progress {
  objective?: number | null;
  bound?: number | null;
  gap?: number | null;
  on_time?: number | null;
  late?: number | null;
  unmet?: number | null;
  seconds?: number | null;
  moves?: number | null;
}

/** How far a run of countable steps is. */
export interface StepProgress {
  done: number;
  all: number;
  seconds: number;
}

/** What a run of margin tells in short. */
export interface MarginSummary {
  /** Older runs do not say. */
  about?: About;
  headlines: string[];
  horizon_days: number;
  planned_vehicles: number;
  unplanned_vehicles: number;
  margin: number | null;
  weakest: string | null;
  pass_share: number;
  cvar95_vehicles: number;
  breaks: { within_days: number; size: number; sets: string[][] };
}

/** What a run of stress tells in short. */
export interface StressSummary {
  /** Older runs do not say. */
  about?: About;
  headlines: string[];
  mode: string;
  buffer_days: number;
  replications: number;
  planned: number;
  planned_stop: string | null;
  stop_p10: string | null;
  stop_p50: string | null;
  stop_p90: string | null;
  is_precise: boolean;
  figures: Row[];
  contracts: Row[];
  risks: Row[];
}

/** On which days lines have cars, and which lines can be balanced. */
export interface LineDays {
  about: About;
  days: Row[];
  balanced: Row[];
}

/** How far the search for a sequence is. */
export interface SequenceProgress {
  goals: Record<string, number>;
  share: number;
  seconds: number;
}

/** What a run of sequence tells in short. */
export interface SequenceSummary {
  /** Nothing where the cars of the day are given by the plant, and of older runs. */
  about?: About;
  headlines: string[];
  line: string;
  day: string;
  cars: number;
  frozen: number;
  goals: Row[];
  rules: Row[];
}

/** What a run of balance tells in short. */
export interface BalanceSummary {
  headlines: string[];
  line: string;
  variants: string[];
  takt_s: number;
  balanced: boolean;
  stations_used: number;
  stations_bound: number;
  gap: number | null;
  idle_share: number;
  smoothness_s: number;
}

export interface Run extends contract.RunItem {
  progress: Progress | null;
  summary: Summary | null;
}

export interface RunPage extends contract.RunPage {
  items: Run[];
}

export type RunStatus = Run["status"];

export type RunWish = contract.RunWish;

export interface Why {
  /** What amounts are in; "" when nothing is wrong. */
  currency: string;
  about: About;
  headline: string;
  advice: string;
  steps: Row[];
  tried: Row[];
  remedies: Remedy[];
  prices: Row[];
}

/** A change that helps, as planning again has shown. */
export interface Remedy {
  change: string;
  effect: string;
  still_open: number;
  cost: number | null;
  objective: number;
  /** Whom it hurts. */
  others: string;
  ask_customer: boolean;
  condition: string;
  /** The edits as one types them. */
  edits: string;
  /** The same edits as trees. */
  apply: Edit[];
}

export interface Comparison {
  /** Of each world. */
  about: Record<string, About>;
  baseline: string;
  worlds: string[];
  different: boolean;
  figures: Record<string, Record<string, Cell>>;
  changes: Record<string, Record<string, number | null>>;
  orders: Row[];
  edits?: Row[];
}

export interface Launch {
  about: About;
  launches: Row[];
  milestones: Row[];
  curves: Row[];
  weeks: Row[];
}

export interface Today {
  about: About;
  decisions: string[];
  cases: Row[];
  stuck: Row[];
  plan: { lines: LineSpan[]; build_out?: Row[] };
}

export interface LineSpan extends Row {
  line: string;
  name: string;
  vehicles: number;
  first_start: string;
  last_start: string;
}

/** What the server says when it refuses: RFC 9457, with our code and issues. */
export class Problem extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly issues: Issue[], readonly body: Row) {
    super(message);
  }
}

const ROOT = "api/v1";
let token: string | null = null;

/** Adds query parameters, to others if there are any; what is empty is left out. */
export function query<T extends Template>(path: Address<T>, params: QueryOf<T>): Address<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params as Record<string, string | number | string[] | undefined>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") search.append(name, String(one));
    }
  }
  const text = search.toString();
  return (text ? `${path}${path.includes("?") ? "&" : "?"}${text}` : path) as Address<T>;
}

/** The address of a file to download or of an event stream. */
export function address(path: GetAddress): string {
  return ROOT + path;
}

export async function get<T extends GetTemplate>(path: Address<T>): Promise<AnswerOf<T>> {
  return (await getTagged(path)).body;
}

export interface Answered<T> {
  body: T;
  etag: string | null;
}

export async function getTagged<T extends GetTemplate>(path: Address<T>): Promise<Answered<AnswerOf<T>>> {
  return await request("GET", path) as Answered<AnswerOf<T>>;
}

export type Method = "POST" | "PUT" | "DELETE";
type Part<T extends Template, M extends string, P extends "takes" | "gives"> =
  Contract[T] extends Record<M, Record<P, infer Found>> ? Found : never;

export async function send<M extends Method, T extends TakingMethod<Lowercase<M>>>(
  method: M, path: Address<T>, body?: Part<T, Lowercase<M>, "takes">, etag?: string | null,
): Promise<Part<T, Lowercase<M>, "gives">> {
  return (await request(method, path, body, etag)).body as Part<T, Lowercase<M>, "gives">;
}

/** Asks who we are; later requests carry the token that proves they come from these pages. */
export async function session(): Promise<Session> {
  const found = await get(at("/session"));
  token = found.csrf_token;
  return found;
}

async function request(method: string, path: Address, body?: unknown, etag?: string | null): Promise<Answered<unknown>> {
  const headers: Record<string, string> = { Accept: "application/json, application/problem+json" };
  if (method !== "GET" && token) headers["X-CSRF-Token"] = token;
  if (etag) headers["If-Match"] = etag;
  let content: BodyInit | undefined;
  if (body instanceof FormData) {
    content = body;
  } else if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    content = JSON.stringify(body);
  }
  const response = await fetch(ROOT + path, { method, headers, body: content });
  const text = await response.text();
  const answer = text ? parse(text) : null;
  if (!response.ok) throw problem(response, answer as Row | null);
  return { body: answer, etag: response.headers.get("ETag") };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { title: text.slice(0, 300) };
  }
}

function problem(response: Response, body: Row | null): Problem {
  const message = String(body?.detail ?? body?.title ?? `${response.status} ${response.statusText}`);
  const issues = (body?.issues ?? []) as unknown as Issue[];
  return new Problem(response.status, String(body?.code ?? ""), message, issues, body ?? {});
}
