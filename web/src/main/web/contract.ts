// Written from the server's routes by a test: -Ddocs=accept. Each address with its methods,
// and each method with the parameters that it knows.
export interface Contract {
  "/audit": { get: "cursor" | "limit" | "plant" };
  "/plants": { get: "cursor" | "limit"; post: "name" };
  "/plants/demo": { post: never };
  "/plants/{plant}": { get: never; delete: never };
  "/plants/{plant}/compare": { get: "mode" | "scenarios" };
  "/plants/{plant}/compare/tables/{table}": { get: "cursor" | "filter" | "limit" | "mode" | "scenarios" | "sort" };
  "/plants/{plant}/compare/tables/{table}.csv": { get: "filter" | "mode" | "scenarios" | "sort" };
  "/plants/{plant}/compare/tables/{table}.xlsx": { get: "filter" | "mode" | "scenarios" | "sort" };
  "/plants/{plant}/cover": { get: "scenario" };
  "/plants/{plant}/cover/tables/{table}": { get: "cursor" | "filter" | "limit" | "scenario" | "sort" };
  "/plants/{plant}/cover/tables/{table}.csv": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/cover/tables/{table}.xlsx": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/download.xlsx": { get: "scenario" };
  "/plants/{plant}/download.zip": { get: "version" };
  "/plants/{plant}/kits": { get: "scenario" };
  "/plants/{plant}/kits/tables/{table}": { get: "cursor" | "filter" | "limit" | "scenario" | "sort" };
  "/plants/{plant}/kits/tables/{table}.csv": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/kits/tables/{table}.xlsx": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/launch": { get: "against" | "mode" | "scenario" };
  "/plants/{plant}/line_days": { get: "mode" | "scenario" };
  "/plants/{plant}/runs": { post: never; get: "cursor" | "limit" };
  "/plants/{plant}/scenarios": { get: never; post: never };
  "/plants/{plant}/scenarios/{scenario}": { get: never; put: never; delete: never };
  "/plants/{plant}/scenarios/{scenario}/edits": { post: never };
  "/plants/{plant}/tables": { get: "scenario" };
  "/plants/{plant}/tables/{table}": { get: "cursor" | "filter" | "limit" | "scenario" | "sort" };
  "/plants/{plant}/tables/{table}.csv": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/tables/{table}.xlsx": { get: "filter" | "scenario" | "sort" };
  "/plants/{plant}/versions": { post: never; get: never };
  "/plants/{plant}/why": { get: "cohort" | "contract" | "day" | "line" | "mode" | "order" | "part" | "scenario" | "variant" };
  "/runs/{run}": { get: never; delete: never };
  "/runs/{run}/certificate": { get: never };
  "/runs/{run}/events": { get: never };
  "/runs/{run}/restart": { post: never };
  "/runs/{run}/stop": { post: never };
  "/runs/{run}/tables/{table}": { get: "cursor" | "filter" | "limit" | "sort" };
  "/runs/{run}/tables/{table}.csv": { get: "filter" | "sort" };
  "/runs/{run}/tables/{table}.xlsx": { get: "filter" | "sort" };
  "/session": { get: never; post: never; delete: never };
  "/template.zip": { get: never };
  "/today": { get: "plant" | "scenario" };
  "/tokens": { get: never; post: never };
  "/tokens/{token}": { delete: never };
  "/users": { get: never; post: never };
  "/users/{user}": { delete: never };
}
