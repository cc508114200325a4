// Written from docs/reference/openapi.yaml by a test: -Ddocs=accept. Each address with its methods; each
// method with the parameters that it knows, what it takes and what it gives.
export interface Contract {
  "/audit": { get: { asks: "cursor" | "limit" | "plant"; takes: undefined; gives: AuditPage } };
  "/buffers": { post: { asks: never; takes: BuffersOptions; gives: BuffersReply } };
  "/items": { post: { asks: never; takes: ItemsOptions; gives: ItemsReply } };
  "/openapi.yaml": { get: { asks: never; takes: undefined; gives: null } };
  "/plants": { get: { asks: "cursor" | "limit"; takes: undefined; gives: PlantPage }; post: { asks: "name"; takes: FormData; gives: object } };
  "/plants/demo": { post: { asks: never; takes: ExampleWish; gives: object } };
  "/plants/{plant}": { get: { asks: never; takes: undefined; gives: PlantItem }; delete: { asks: never; takes: undefined; gives: null } };
  "/plants/{plant}/board": { get: { asks: "mode" | "run" | "scenario"; takes: undefined; gives: BoardReply } };
  "/plants/{plant}/board/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/board/tables/{table}.csv": { get: { asks: "filter" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/board/tables/{table}.xlsx": { get: { asks: "filter" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/buffers": { get: { asks: "budget" | "scenario" | "service"; takes: undefined; gives: TargetsReply } };
  "/plants/{plant}/buffers/tables/{table}": { get: { asks: "budget" | "cursor" | "filter" | "limit" | "scenario" | "service" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/buffers/tables/{table}.csv": { get: { asks: "budget" | "filter" | "scenario" | "service" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/buffers/tables/{table}.xlsx": { get: { asks: "budget" | "filter" | "scenario" | "service" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/compare": { get: { asks: "mode" | "run" | "scenarios"; takes: undefined; gives: object } };
  "/plants/{plant}/compare/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "mode" | "run" | "scenarios" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/compare/tables/{table}.csv": { get: { asks: "filter" | "mode" | "run" | "scenarios" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/compare/tables/{table}.xlsx": { get: { asks: "filter" | "mode" | "run" | "scenarios" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/cover": { get: { asks: "scenario"; takes: undefined; gives: CoverReply } };
  "/plants/{plant}/cover/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/cover/tables/{table}.csv": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/cover/tables/{table}.xlsx": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/download.xlsx": { get: { asks: "scenario"; takes: undefined; gives: null } };
  "/plants/{plant}/download.zip": { get: { asks: "version"; takes: undefined; gives: null } };
  "/plants/{plant}/kits": { get: { asks: "scenario"; takes: undefined; gives: KitsReply } };
  "/plants/{plant}/kits/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/kits/tables/{table}.csv": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/kits/tables/{table}.xlsx": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/launch": { get: { asks: "against" | "mode" | "run" | "scenario"; takes: undefined; gives: LaunchReply } };
  "/plants/{plant}/launch/tables/{table}": { get: { asks: "against" | "cursor" | "filter" | "limit" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/launch/tables/{table}.csv": { get: { asks: "against" | "filter" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/launch/tables/{table}.xlsx": { get: { asks: "against" | "filter" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/line_days": { get: { asks: "mode" | "run" | "scenario"; takes: undefined; gives: object } };
  "/plants/{plant}/mend": { post: { asks: "mode" | "run" | "scenario"; takes: MendOptions; gives: MendReply } };
  "/plants/{plant}/plan": { get: { asks: "mode" | "run" | "scenario"; takes: undefined; gives: PlanItem } };
  "/plants/{plant}/runs": { post: { asks: never; takes: RunWish; gives: RunItem }; get: { asks: "cursor" | "limit"; takes: undefined; gives: RunPage } };
  "/plants/{plant}/scenarios": { get: { asks: never; takes: undefined; gives: ScenarioList }; post: { asks: never; takes: ScenarioWish; gives: ScenarioItem } };
  "/plants/{plant}/scenarios/{scenario}": { get: { asks: never; takes: undefined; gives: ScenarioItem }; put: { asks: never; takes: ScenarioWish; gives: ScenarioItem }; delete: { asks: never; takes: undefined; gives: null } };
  "/plants/{plant}/scenarios/{scenario}/edits": { post: { asks: never; takes: object; gives: ScenarioItem } };
  "/plants/{plant}/scorecard": { get: { asks: "acceptable" | "as_of" | "basis" | "early" | "late" | "preferred" | "quality_weight" | "scenario"; takes: undefined; gives: ScorecardReply } };
  "/plants/{plant}/scorecard/tables/{table}": { get: { asks: "acceptable" | "as_of" | "basis" | "cursor" | "early" | "filter" | "late" | "limit" | "preferred" | "quality_weight" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/scorecard/tables/{table}.csv": { get: { asks: "acceptable" | "as_of" | "basis" | "early" | "filter" | "late" | "preferred" | "quality_weight" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/scorecard/tables/{table}.xlsx": { get: { asks: "acceptable" | "as_of" | "basis" | "early" | "filter" | "late" | "preferred" | "quality_weight" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/sheet": { get: { asks: "day" | "days" | "line" | "mode" | "run" | "scenario"; takes: undefined; gives: SheetReply } };
  "/plants/{plant}/sheet/tables/{table}": { get: { asks: "cursor" | "day" | "days" | "filter" | "limit" | "line" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/sheet/tables/{table}.csv": { get: { asks: "day" | "days" | "filter" | "line" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/sheet/tables/{table}.xlsx": { get: { asks: "day" | "days" | "filter" | "line" | "mode" | "run" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/tables": { get: { asks: "scenario"; takes: undefined; gives: TableList } };
  "/plants/{plant}/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "scenario" | "sort"; takes: undefined; gives: TablePage } };
  "/plants/{plant}/tables/{table}.csv": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/tables/{table}.xlsx": { get: { asks: "filter" | "scenario" | "sort"; takes: undefined; gives: null } };
  "/plants/{plant}/versions": { post: { asks: never; takes: FormData; gives: object }; get: { asks: never; takes: undefined; gives: VersionList } };
  "/plants/{plant}/where": { post: { asks: "mode" | "run" | "scenario"; takes: WhereOptions; gives: WhereReply } };
  "/plants/{plant}/why": { get: { asks: "cohort" | "contract" | "day" | "line" | "mode" | "order" | "part" | "run" | "scenario" | "variant"; takes: undefined; gives: object } };
  "/runs/{run}": { get: { asks: never; takes: undefined; gives: RunItem }; delete: { asks: never; takes: undefined; gives: null } };
  "/runs/{run}/certificate": { get: { asks: never; takes: undefined; gives: object } };
  "/runs/{run}/events": { get: { asks: never; takes: undefined; gives: null } };
  "/runs/{run}/restart": { post: { asks: never; takes: undefined; gives: RunItem } };
  "/runs/{run}/stock_trends": { get: { asks: "part"; takes: undefined; gives: StockTrends } };
  "/runs/{run}/stop": { post: { asks: never; takes: undefined; gives: RunItem } };
  "/runs/{run}/tables/{table}": { get: { asks: "cursor" | "filter" | "limit" | "sort"; takes: undefined; gives: TablePage } };
  "/runs/{run}/tables/{table}.csv": { get: { asks: "filter" | "sort"; takes: undefined; gives: null } };
  "/runs/{run}/tables/{table}.xlsx": { get: { asks: "filter" | "sort"; takes: undefined; gives: null } };
  "/session": { get: { asks: never; takes: undefined; gives: SessionItem }; post: { asks: never; takes: SignIn; gives: SessionItem }; delete: { asks: never; takes: undefined; gives: null } };
  "/session/openid": { get: { asks: never; takes: undefined; gives: null } };
  "/session/openid/callback": { get: { asks: "code" | "error" | "state"; takes: undefined; gives: null } };
  "/session/password": { put: { asks: never; takes: PasswordWish; gives: SessionItem } };
  "/source-case": { post: { asks: never; takes: SourceCaseOptions; gives: SourceCaseReply } };
  "/template.zip": { get: { asks: never; takes: undefined; gives: null } };
  "/today": { get: { asks: "mode" | "plant" | "run" | "scenario"; takes: undefined; gives: object } };
  "/tokens": { get: { asks: never; takes: undefined; gives: TokenList }; post: { asks: never; takes: TokenWish; gives: TokenItem } };
  "/tokens/{token}": { delete: { asks: never; takes: undefined; gives: null } };
  "/unpack": { post: { asks: never; takes: FormData; gives: UnpackedFiles } };
  "/users": { get: { asks: never; takes: undefined; gives: UserList }; post: { asks: never; takes: UserWish; gives: UserItem } };
  "/users/{user}": { delete: { asks: never; takes: undefined; gives: null } };
}

export interface ActionOptions {
  orders?: number | null;
  days?: number | null;
}

export interface ArcRow {
  from: string;
  to: string;
  use?: number | null;
}

export interface AuditItem {
  id: number;
  at: string;
  by: string;
  action: string;
  plant: string;
  subject: string;
  detail: string;
}

export interface AuditPage {
  items: AuditItem[];
  next: string | null;
}

export interface BackupRow {
  site: "supplier" | "plant" | "center";
  backup: string;
  capacity_share: number;
  response_weeks: number;
  option_price: number;
  use_price: number;
  extra_per_piece: number;
}

export interface BalanceOptions {
  line: string;
  variant?: string | null;
  mix?: "worst" | "plan" | null;
  takt_s?: number | null;
  stations?: number | null;
  fix?: string[] | null;
  forbid?: string[] | null;
  keep?: FormerTask[] | null;
  steps?: number | null;
}

export interface BoardReply {
  vehicles: number;
  locked: number;
  late: number;
  runs: Run[];
  about?: PlanItem | null;
}

export interface BufferPrice {
  months: number;
  cost: number;
  kits_days?: number | null;
  kits_gate?: string | null;
  parts_days?: number | null;
  parts_gate?: string | null;
}

export interface BufferTables {
  stages?: StageRow[] | null;
  arcs?: ArcRow[] | null;
}

export interface BuffersOptions {
  network: BufferTables;
  holding_rate?: number | null;
  variance?: "per-path" | "once" | null;
}

export interface BuffersReply {
  stock_value: number;
  stock_value_bound: number;
  gap: number;
  holding_rate: number;
  holding_cost: number;
  everywhere_stock_value: number;
  ends_stock_value: number;
  stages: StageStock[];
}

export interface CaseFigure {
  case: string;
  figure: string;
  value: number;
  exact?: string | null;
}

export interface CaseTables {
  chain?: ChainRow[] | null;
  sites?: SiteRow[] | null;
  backups?: BackupRow[] | null;
  disruptions?: DisruptionRow[] | null;
  market?: MarketRow[] | null;
  offers?: OfferRow[] | null;
  choices?: ChoiceRow[] | null;
  uses?: TermRow[] | null;
  outcomes?: OutcomeRow[] | null;
  losses?: LossRow[] | null;
  failures?: FailureRow[] | null;
  dual?: DualRow[] | null;
  shares?: ShareRow[] | null;
  demands?: DemandRow[] | null;
}

export interface ChainPolicy {
  case: string;
  risk_weight: number;
  profit: number;
  bad_profit: number;
  fill_rate: number;
  backup_out: number;
  backup_in: number;
  center?: string | null;
  plant?: string | null;
  supplier?: string | null;
  objective: number;
  bound: number;
}

export interface ChainRow {
  case: string;
  group?: string | null;
  weeks: number;
  demand_per_week: number;
  price: number;
  in_value: number;
  conversion: number;
  holding_rate: number;
  penalty?: number | null;
}

export interface ChoiceRow {
  choice: string;
  stage: number;
  cost: number;
  most: number;
}

export interface ClearStep {
  day: string;
  complete: number;
  clear_to_build: number;
  freed_by_parts: number;
}

export interface ColumnItem {
  name: string;
  type: string;
  key: boolean;
  required: boolean;
  choices: string[];
  refers_to?: string | null;
  doc: string;
}

export interface CoverReply {
  stop?: string | null;
  stop_by_line: Record<string, string>;
  stop_by_variant: Record<string, string>;
  stop_by_contract: Record<string, string>;
  parts: PartCover[];
  lines: LineCover[];
  variants: VariantCover[];
  stopped_by: string[];
  may_not_be_built: string[];
  buildable: number;
  buildable_at_most?: number | null;
}

export interface CurveRow {
  line: string;
  variant: string;
  curve: "exponential" | "wright" | "logistic" | "de_jong";
  chosen: boolean;
  residual_per_day: number;
  aicc: number;
  parameters: string;
}

export interface DeliveryScore {
  kind: string;
  name: string;
  lines: number;
  pieces?: number | null;
  lines_in_full?: number | null;
  orders_in_full?: number | null;
  early_pieces: number;
  late_pieces: number;
  missing: number;
  lead_days?: number | null;
  lead_sd?: number | null;
  claims_ppm?: number | null;
  months: number;
  score?: number | null;
  standing: string;
}

export interface DemandRow {
  case: string;
  period: number;
  quantity: number;
}

export interface DisruptionRow {
  group?: string | null;
  scenario: string;
  supplier_from?: number | null;
  supplier_weeks?: number | null;
  plant_from?: number | null;
  plant_weeks?: number | null;
  dc_from?: number | null;
  dc_weeks?: number | null;
}

export interface DualRow {
  case: string;
  demand_least: number;
  demand_most: number;
  holding: number;
  shortage: number;
  far_price: number;
  far_lead: number;
  near_price: number;
}

export interface EditRow {
  edit: string;
}

export interface ExampleWish {
  example?: string | null;
}

export interface FacilitiesOptions {
  replications?: number | null;
  baseline?: string | null;
  later_days?: number | null;
}

export interface FailureRow {
  case: string;
  common: number;
  own: number;
  loss: number;
  per_supplier: number;
  most: number;
}

export interface FormerTask {
  task: string;
  seconds?: string | null;
  zone?: string | null;
  station: string;
  before?: string | null;
}

export interface FreedByPart {
  part: string;
  next_1: number;
  next_100: number;
  next_1000: number;
  pieces_for_all: number;
  freed_by_all: number;
}

export interface ItemRow {
  item: string;
  model: "eoq" | "eoq_yield" | "eoq_disrupted" | "lots" | "newsvendor" | "base_stock" | "base_stock_disrupted";
  holding_cost: number;
  demand?: number | null;
  demand_sd?: number | null;
  demands: string[];
  lead_time?: number | null;
  fixed_cost?: number | null;
  stockout_cost?: number | null;
  disruption?: number | null;
  recovery?: number | null;
  yield_mean?: number | null;
  yield_sd?: number | null;
}

export interface ItemsOptions {
  item: ItemRow[];
}

export interface ItemsReply {
  items: OrderedItem[];
}

export interface KitDebt {
  cohort: string;
  variant: string;
  kits: number;
  parts: string[];
}

export interface KitGroup {
  variant: string;
  missing: string[];
  kits: number;
  built_incomplete: number;
  usable_now: number;
  cohorts: string[];
}

export interface KitsReply {
  kits_total: number;
  clear_to_build: number;
  stuck: number;
  freed_by_transfers: number;
  freed_by_variant: Record<string, number>;
  binding: Record<string, string[]>;
  complete: number;
  stuck_built: number;
  in_transit: number;
  on_hold: number;
  freed_by_shelf: number;
  binding_loose: string[];
  would_free_within_variant: number;
  part_transfers: "none" | "within_variant" | "within_family" | "anywhere";
  complete_after_transfers: number;
  complete_bound: number;
  pieces_moved: number;
  kits_opened: number;
  cohorts: KitGroup[];
  steps: ClearStep[];
  ledger: PartMove[];
  fits: ShelfFit[];
  debts: KitDebt[];
  release: FreedByPart[];
}

export interface LaunchReply {
  launches: LaunchRow[];
  milestones: MilestoneRow[];
  curves: CurveRow[];
  weeks: WeekRow[];
  cost?: number | null;
  late_more?: number | null;
  unmet_more?: number | null;
  last_start?: string | null;
  orders: ShiftRow[];
  edits: EditRow[];
  about?: PlanItem | null;
}

export interface LaunchRow {
  line: string;
  variant: string;
  finding: string;
  start_planned?: string | null;
  started?: string | null;
  weeks: number;
  built: number;
  curve?: "exponential" | "wright" | "logistic" | "de_jong" | null;
  target?: number | null;
  ahead?: number | null;
  days_behind?: number | null;
  says: string;
}

export interface LineCover {
  line: string;
  buildable: number;
  days_of_cover: number;
  first_gap?: string | null;
  stop?: string | null;
}

export interface Lock {
  order?: string | null;
  line: string;
  day: string;
  variant: string;
  units: number;
}

export interface LossRow {
  case: string;
  loss: number;
  probability: number;
}

export interface MarginTerms {
  assume_recovery_days?: number | null;
  late_by_days?: number | null;
  break_within_days?: number | null;
  groups?: Record<string, string[]> | null;
}

export interface MarketRow {
  case: string;
  mean: number;
  sd: number;
  holding: number;
  spot_mean: number;
  spot_sd: number;
  reserve_price: number;
  use_price: number;
}

export interface MendOptions {
  locks: Lock[];
}

export interface MendReply {
  objective_before: number;
  objective: number;
  change: number;
  released: number;
  on_time: number;
  late: number;
  unmet: number;
  moved: number;
  notices: string[];
  moves: RunChange[];
  orders: OrderChange[];
  about?: PlanItem | null;
}

export interface MilestoneRow {
  line: string;
  variant: string;
  percent: number;
  per_day: number;
  planned?: string | null;
  reached?: string | null;
  expected?: string | null;
  earliest?: string | null;
  latest?: string | null;
}

export interface MonthScore {
  kind: string;
  name: string;
  month: string;
  lines: number;
  pieces: number;
  lines_in_full: number;
}

export interface NoOptions {
}

export interface OfferRow {
  case: string;
  supplier: string;
  price: number;
  reliability: number;
}

export interface OrderChange {
  order: string;
  variant: string;
  quantity: number;
  due?: string | null;
  on_time_before: number;
  on_time: number;
  unmet_before: number;
  unmet: number;
  last_before?: string | null;
  last?: string | null;
}

export interface OrderedItem {
  item: string;
  model: string;
  order_quantity?: number | null;
  order_up_to?: number | null;
  lots: string[];
  cost: number;
  plain_cost?: number | null;
}

export interface OutcomeRow {
  case: string;
  outcome: string;
  limit: string;
  at_most: number;
}

export interface PartCover {
  part: string;
  usable_now: number;
  on_shelf: number;
  arriving: number;
  daily_use: number;
  days_of_cover: number;
  run_out_date?: string | null;
  next_arrival?: string | null;
  purchasable_from?: string | null;
  units_at_risk: number;
  lines: string;
}

export interface PartMove {
  part: string;
  from_cohort: string;
  to_cohort: string;
  quantity: number;
}

export interface PartTarget {
  part: string;
  classes: string;
  daily_need: number;
  last_use: string;
  supplier?: string | null;
  lead_time_days?: number | null;
  varying_days: number;
  outage_days?: number | null;
  target: number;
  target_days: number;
  order_at?: number | null;
  usable: number;
  missing: number;
  target_value?: number | null;
  missing_value?: number | null;
  lasts_days?: number | null;
  orphans: number;
  orphan_value?: number | null;
  buy?: number | null;
}

export interface PasswordWish {
  password?: string | null;
  new_password?: string | null;
}

export interface Place {
  line: string;
  day: string;
  fit: "free" | "others_move" | "no";
  room: number;
  beside: number;
  days_late: number;
  cause: string;
}

export interface PlanItem {
  run: number | null;
  scenario: string;
  data: string;
  mode: string;
  made_at: string | null;
  objective: number | null;
  moves: number | null;
  goes_on_from: string | null;
  outdated: boolean;
}

export interface PlantItem {
  plant: string;
  name: string;
  version: number;
  plan_date: string;
  horizon_end: string;
  imported_at: string;
  imported_by: string;
  source: string;
  issues: number;
}

export interface PlantPage {
  items: PlantItem[];
  next: string | null;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string | null;
  issues?: object[] | null;
}

export interface RetoolOptions {
  stop: string;
  between?: string | null;
  most_plans?: number | null;
}

export interface Run {
  line: string;
  day: string;
  variant: string;
  order?: string | null;
  units: number;
  share: number;
  locked: number;
  due?: string | null;
  days_late: number;
}

export interface RunChange {
  line: string;
  day: string;
  variant: string;
  order?: string | null;
  units_before: number;
  units: number;
  share: number;
  locked: number;
  due?: string | null;
  days_late: number;
}

export interface RunItem {
  run: number;
  plant: string;
  version: number;
  question: string;
  scenario: string;
  status: "queued" | "running" | "done" | "stopped" | "failed" | "cut_off";
  progress: unknown | null;
  summary: unknown | null;
  error: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  by: string;
  restart_of: number | null;
  plan_kept: boolean;
}

export interface RunPage {
  items: RunItem[];
  next: string | null;
}

export interface RunWish {
  question?: string | null;
  scenario?: string | null;
  run?: number | null;
  mode?: string | null;
  time_limit_s?: number | null;
  moves?: number | null;
  gap?: number | null;
  seed?: number | null;
  margin?: MarginTerms | null;
  stress?: StressTerms | null;
  sequence?: SequenceTerms | null;
  source?: SourceOptions | null;
  balance?: BalanceOptions | null;
  facilities?: FacilitiesOptions | null;
  obligations?: NoOptions | null;
  actions?: ActionOptions | null;
  retool?: RetoolOptions | null;
}

export interface ScenarioItem {
  scenario: string;
  name: string;
  note: string;
  base: string | null;
  revision: number;
  saved_at: string;
  saved_by: string;
  edits: object[];
  issues: object[];
}

export interface ScenarioList {
  items: ScenarioItem[];
}

export interface ScenarioWish {
  scenario?: string | null;
  name?: string | null;
  note?: string | null;
  base?: string | null;
  edits?: object[] | null;
}

export interface ScorecardReply {
  as_of: string;
  rule: string;
  lines: number;
  counted: number;
  scores: DeliveryScore[];
  months: MonthScore[];
}

export interface SequenceTerms {
  line?: string | null;
  day?: string | null;
  goals?: string[] | null;
  given?: string[] | null;
  frozen?: number | null;
  blocked?: string[] | null;
}

export interface SessionItem {
  user: string | null;
  role: "viewer" | "planner" | "admin" | null;
  sign_in_needed: boolean;
  openid: boolean;
  csrf_token: string | null;
}

export interface ShareRow {
  case: string;
  source: string;
  share: number;
  order_multiple: number;
  rule: "whole" | "split";
}

export interface SheetCar {
  day: string;
  line: string;
  slot: number;
  vehicle: string;
  variant: string;
  color: string;
  lot: string;
  options: string[];
}

export interface SheetCompletion {
  day: string;
  variant: string;
  cohort: string;
  units: number;
  parts: string[];
}

export interface SheetKits {
  day: string;
  line: string;
  variant: string;
  cohort: string;
  consignment?: string | null;
  kits: number;
  lots?: number | null;
  lot_size?: number | null;
  complete: boolean;
  lacks: string[];
}

export interface SheetPart {
  day: string;
  part: string;
  name: string;
  there: number;
  arriving: number;
  needed: number;
  left: number;
  must_come: number;
}

export interface SheetReply {
  from: string;
  to: string;
  vehicles: number;
  parts_to_come: number;
  sequence: SheetCar[];
  kits: SheetKits[];
  parts: SheetPart[];
  completions: SheetCompletion[];
  about?: PlanItem | null;
}

export interface ShelfFit {
  part: string;
  instead_of: string;
  to_cohort: string;
  quantity: number;
}

export interface ShiftRow {
  order: string;
  variant: string;
  quantity: number;
  due?: string | null;
  delivered_as_planned?: string | null;
  delivered_as_fitted?: string | null;
  days_later?: number | null;
  late_more: number;
  unmet_more: number;
}

export interface SignIn {
  user?: string | null;
  password?: string | null;
}

export interface SiteRow {
  site: "supplier" | "plant" | "center";
  capacity_per_week: number;
  stock_capacity: number;
}

export interface SourceCaseOptions {
  tables: CaseTables;
  beta?: number[] | null;
  points?: number | null;
  time_limit_s?: number | null;
}

export interface SourceCaseReply {
  policies: ChainPolicy[];
  figures: CaseFigure[];
}

export interface SourceOptions {
  budget: number;
  horizon?: string | null;
  beta?: number | null;
  risk_weight?: number | null;
  scenarios?: number | null;
  points?: number | null;
}

export interface StageRow {
  stage: string;
  lead_time: number;
  added_cost: number;
  inbound_time?: number | null;
  max_service_time?: number | null;
  demand_mean?: number | null;
  demand_sd?: number | null;
  service_level?: number | null;
  safety_factor?: number | null;
}

export interface StageStock {
  stage: string;
  service_time: number;
  inbound_time: number;
  net_time: number;
  safety_stock: number;
  base_stock: number;
  unit_value: number;
  stock_value: number;
  holding_cost: number;
}

export interface StockTrends {
  items: Trend[];
}

export interface StressTerms {
  replications?: number | null;
  buffer_days?: number | null;
  precision?: number | null;
  drivers?: number | null;
}

export interface TableItem {
  table: string;
  doc: string;
  present: boolean;
  rows: number;
  columns: ColumnItem[];
}

export interface TableList {
  items: TableItem[];
}

export interface TablePage {
  table: string;
  columns: string[];
  items: unknown[][];
  next: string | null;
  total: number;
  revision: number | null;
}

export interface TargetsReply {
  service: number;
  target_value: number;
  usable_value: number;
  missing_value: number;
  orphan_value: number;
  lasts_days?: number | null;
  gate?: string | null;
  budget?: number | null;
  budget_days?: number | null;
  budget_gate?: string | null;
  unpriced: string[];
  parts: PartTarget[];
  curve: BufferPrice[];
}

export interface TermRow {
  limit: string;
  choice: string;
  per_unit: number;
}

export interface TokenItem {
  token: number;
  name: string;
  created_at: string;
  expires_at: string;
  last_used_at: string | null;
  secret: string | null;
}

export interface TokenList {
  items: TokenItem[];
}

export interface TokenWish {
  name?: string | null;
  days?: number | null;
}

export interface Trend {
  part: string;
  stock: number[];
}

export interface UnpackedFile {
  name: string;
  text: string;
}

export interface UnpackedFiles {
  items: UnpackedFile[];
}

export interface UserItem {
  user: string;
  role: "viewer" | "planner" | "admin";
  created_at: string;
}

export interface UserList {
  items: UserItem[];
}

export interface UserWish {
  user?: string | null;
  role?: string | null;
  password?: string | null;
}

export interface VariantCover {
  variant: string;
  lines: string;
  usable_now: number;
  buildable: number;
  wanted: number;
  daily_rate: number;
  days_of_cover: number;
  first_gap?: string | null;
  stop?: string | null;
  gating_part: string;
  units_at_risk: number;
}

export interface VersionList {
  items: PlantItem[];
}

export interface WeekRow {
  line: string;
  variant: string;
  week: number;
  from: string;
  days: number;
  planned: number;
  actual: number;
  planned_sum: number;
  actual_sum: number;
  ahead: number;
}

export interface WhereOptions {
  order?: string | null;
  variant?: string | null;
  units?: number | null;
  line?: string | null;
  day?: string | null;
  locks?: Lock[] | null;
}

export interface WhereReply {
  order?: string | null;
  variant: string;
  units: number;
  free: number;
  others_move: number;
  no: number;
  lines_without_rate: string[];
  places: Place[];
  about?: PlanItem | null;
}
