// Asks a server about all that its plants hold, collects what it says in sentences, and looks that up in the Russian book.
const LINE_DAYS = 2;
/** A plant whose answers take long; it is asked only what others cannot tell. */
const BIG = /^m/i;
const SUBJECTS = { order: "orders", part: "parts", variant: "variants", cohort: "kits", contract: "contracts" };

/** Tables with faults of many kinds. */
const FAULTY = {
  "plant.yaml": "format: 1\nname: Faulty\ncurrency: EUR\nplan_date: 2026-03-02\nhorizon_end: 2026-13-29\nyard_capacitiy: 5\n",
  "lines.csv": "line,nam,calendar,nominal_shifts,nominal_shifts\nA1,One,DAY,1,1\n",
  "calendars.csv": "calendar,day,shifts\nDAY,mon,x\nDAY,sometime,1\n",
  "line_rates.csv": "line,variant,from,to,units_per_day\nA1,*,,,4\nA1,*,2026-03-09,2026-03-03,0\nA9,CITY,,,4\n",
  "variants.csv": "variant,name,mode,value,approval_until\nCITY,City,CKD,1.5.0,26.01.2026\nWAGON,,SKDD,99999999999999999,\nCITY,,CKD,1,\n",
  "parts.csv": "part,name,unit_cost\nHU,Head unit\nABS,ABS unit,-3\n",
  "bom.csv": "variant,part,quantity,supply\nCITY,HUU,1,kit\nCITY,ABS,x,kit\nCITY,ABS,1,kit\n",
  "kits.csv": "cohort,variant,kits,missing,status,built_incomplete\nK1,CITYY,-3,HU;HU,on_hand,\nK2,CITY,4,HU;,on_hnd,\nK3,CITY,2,ABS,on_hand,9\n",
  "orders.csv": "order,variant,quantity,due,minimum_shipment\nO1,,6,2026-03-06,\nO2,CITY,4,2026-03-06,9\nO3,CITY,2,2027-03-06,\n",
  "stock.csv": "part,quantity,status\nHU,5,in_transit\n",
  "wishes.csv": "wish\n",
};

const said = new Set();
let token;

async function call(path, method = "GET", body = undefined) {
  const headers = { "Content-Type": "application/json", "X-CSRF-Token": token };
  const response = await fetch(`/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

function say(...texts) {
  texts.filter((text) => text).forEach((text) => said.add(String(text)));
}

async function why(plant, params) {
  const told = await call(`/plants/${plant}/why?${new URLSearchParams(params)}`);
  say(told.headline, told.advice);
  told.steps.forEach((step) => say(step.finding));
  told.tried.forEach((one) => say(one.finding, one.kind === "change" ? one.what : ""));
  told.remedies.forEach((one) => say(one.change, one.effect, one.condition, one.others));
  told.prices.forEach((one) => say(one.more));
}

async function names(plant, table, column) {
  const { columns, items } = await call(`/plants/${plant}/tables/${table}?limit=2`);
  return items.map((item) => item[columns.indexOf(column)]);
}

async function askWhy({ plant, plan_date }) {
  for (const [kind, table] of Object.entries(SUBJECTS)) {
    await Promise.all((await names(plant, table, kind)).map((name) => why(plant, { [kind]: name })));
  }
  for (const line of await names(plant, "lines", "line")) {
    for (let days = 0; days < LINE_DAYS; days++) {
      await why(plant, { line, day: new Date(Date.parse(plan_date) + days * 86_400_000).toISOString().slice(0, 10) });
    }
  }
}

async function askAtOnce(plant) {
  await askWhy(plant);
  (await call(`/plants/${plant.plant}/launch`)).launches.forEach((launch) => say(launch.says));
  (await call(`/today?plant=${plant.plant}`)).decisions.forEach((decision) => say(decision));
}

/** Runs of the kinds that fit the plant. */
async function askInTheBackground({ plant }) {
  const { days, balanced } = await call(`/plants/${plant}/line_days`);
  const wishes = BIG.test(plant) ? [{ question: "margin" }, { question: "stress", stress: { replications: 10 } }] : [{ question: "plan", mode: "two" }];
  if (/^s/i.test(plant) && days.length > 0) wishes.push({ question: "sequence", moves: 2000, sequence: { line: days[0].line, day: days[0].day } });
  for (const { line, variants } of balanced) wishes.push({ question: "balance", time_limit_s: 1, balance: { line, variant: variants[0] } });
  for (const wish of wishes) {
    let run = await call(`/plants/${plant}/runs`, "POST", wish);
    while (run.status === "queued" || run.status === "running") {
      await new Promise((later) => setTimeout(later, 50));
      run = await call(`/runs/${run.run}`);
    }
    say(...(run.summary?.headlines ?? [run.error]));
    if (wish.question === "stress") say(...(await column(run, "drivers", "source")));
    if (wish.question === "plan") say(...(await column(run, "orders", "reason")));
  }
}

async function column(run, table, name) {
  const { columns, items } = await call(`/runs/${run.run}/tables/${table}?limit=5000`);
  return items.map((item) => item[columns.indexOf(name)]);
}

/** What an import tells of its tables. */
async function sendFaulty(tables) {
  const form = new FormData();
  for (const [name, text] of Object.entries(tables)) form.append("files", new File([text], name));
  const response = await fetch("/api/v1/plants?name=faulty", { method: "POST", headers: { "X-CSRF-Token": token }, body: form });
  const { detail, issues } = await response.json();
  say(...detail.split("\n"));
  issues.forEach((issue) => say(issue.problem, issue.done, issue.fix));
  return issues.length;
}

async function ask() {
  token = (await call("/session")).csrf_token;
  const plants = (await call("/plants?limit=1000")).items;
  await Promise.all(plants.filter(({ plant }) => !BIG.test(plant)).map(askAtOnce));
  for (const plant of plants) if (/^[mlsw]/i.test(plant.plant)) await askInTheBackground(plant);
  const faults = await sendFaulty(FAULTY);
  if (faults < 20) throw new Error(`${faults} faults were told`);
  (await call(`/plants/${plants[0].plant}/tables`)).items.forEach((table) => say(table.doc));
}

/** Gives those that the book does not know, and the others as it has them. */
async function tell(done) {
  try {
    const { russian } = await import("/russian.js");
    await ask();
    const inRussian = (sentence) => sentence.split("\n").map(russian);
    const all = [...said];
    done({
      unknown: all.filter((sentence) => inRussian(sentence).includes(null)),
      known: all.map(inRussian).filter((lines) => !lines.includes(null)).map((lines) => lines.join("\n")),
    });
  } catch (fault) {
    done({ unknown: [String(fault)], known: [] });
  }
}
