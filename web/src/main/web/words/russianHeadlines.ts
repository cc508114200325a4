// What runs answer in short and what is to be decided, in Russian.
import type { Phrase } from "./phrases.ts";

/** What the director is told to decide, and what runs answer in short. */
export const HEADLINES: readonly Phrase[] = [
  ["Get the kits that are due on {due:@} here in time: those clear to build now are used up on {end:@}.", "Обеспечьте прибытие комплектов, ожидаемых {due}, в срок: обеспеченных к сборке сейчас хватит до {end}."],
  ["Allow part moves ({case}): {more:#} more vehicles[, output to {stop:@}]; {pieces:#} pieces move, {kits:#} kits give and must be made good.", "Разрешите перекомплектовку ({case}): ещё {more} {more машина|машины|машин}[, выпуск до {stop}]; переставляется {pieces} {pieces деталь|детали|деталей}, {kits} {kits комплект отдаёт|комплекта отдают|комплектов отдают} детали, и это нужно восполнить."],
  ["Then the {family} binds. {parts:count,} would free a vehicle each.[ {title:title} ({case}): {all:#}.]", "Дальше сборку ограничивает «{family}». По машине высвободила бы каждая из деталей: {parts}.[ {title} ({case}): {all}.]"],
  ["Ask for {case} only if parts may not move: alone it frees {units:#}, on top of the moves nothing.", "Добивайтесь варианта {case}, только если перекомплектовка невозможна: сам по себе он высвобождает {units} {units машину|машины|машин}, сверх неё — ничего."],
  ["{missed:#} of {all:#} obligations is missed: the first to see to is {name}, for which something can be done until {day:@}.", "{missed} из {all} {all обязательства|обязательств|обязательств} не исполняется: первым займитесь {name}, по нему ещё можно что-то сделать до {day}."],
  ["{missed:#} of {all:#} obligations are missed: the first to see to is {name}, for which something can be done until {day:@}.", "{missed} из {all} {all обязательства|обязательств|обязательств} не исполняются: первым займитесь {name}, по нему ещё можно что-то сделать до {day}."],
  ["{missed:#} of {all:#} obligations [is][are] missed: no day is left on which they could be put right in time.", "{missed} из {all} {all обязательства|обязательств|обязательств} не исполняются: исправить это в срок уже нельзя."],
  ["Nothing is started from {from:@} to {to:@}, {days:#} days: decide how long re-tooling may take, and what fills the gap.", "С {from} по {to} не запускается ни одной машины, {days} {days день|дня|дней}: решите, сколько может длиться переналадка и чем заполнить перерыв."],

  ["{plant} has a safety margin of {share:#} %: without {failure:failure} it keeps its plan for {survives:#} days, which takes {recovers:#} days to recover.", "Запас прочности ({plant}) — {share} %: при отказе ({failure}) план держится {survives} {survives день|дня|дней}, а восстановление занимает {recovers} {recovers день|дня|дней}."],
  ["{all:#} ordered vehicles are in no plan: {lacks:lacks;}. What follows is about the other {planned:#}.", "{all} {all заказанная машина не входит|заказанные машины не входят|заказанных машин не входят} ни в один план: {lacks}. Дальше речь об остальных {planned}."],
  ["{plant} has a safety margin of {share:#} %: {late:#} days late, consignment {name} can be used after {recovers:#} days; without it the plan is kept for {survives:#} days.", "Запас прочности ({plant}) — {share} %: при опоздании на {late} {late день|дня|дней} партия {name} будет доступна через {recovers} {recovers день|дня|дней}, а без неё план держится {survives} {survives день|дня|дней}."],
  ["{plant} keeps its plan for all {days:#} days whatever fails alone and recovers.", "План ({plant}) все {days} {days день|дня|дней} выдерживает любой одиночный отказ, после которого работа восстанавливается."],
  ["Goods under way: the loss of {any:anyof}. If {failure:failure} is lost, {lost:#} vehicles of the plan are not built, the first on {day:@}.", "Грузы в пути: к потере машин ведёт утрата {any}. Если пропадёт {failure}, план лишится машин: {lost}, первой — {day}."],
  ["{plant} keeps its plan for all {days:#} days whatever fails alone.", "План ({plant}) выдерживает любой одиночный отказ все {days} {days день|дня|дней}."],
  ["Of {all:#} failures {costly:#} cost vehicles before they recover; {share:#} % of the volume that hangs on one is safe. The worst twentieth costs {worst:#} of {planned:#} planned vehicles.", "Из {all} {all отказа|отказов|отказов} {costly} {costly приводит|приводят|приводят} к потере машин до восстановления; {share} % объёма, зависящего от одного отказа, вне опасности. Худшие 5 % отказов стоят {worst} {worst машину|машины|машин} из {planned} запланированных."],
  ["No {size:#} failures together cost a vehicle within {days:#} days: proven.", "За {days} {days день|дня|дней} никакие {size} {size отказ|отказа|отказов} вместе не лишают план ни одной машины: доказано."],
  ["It takes {size:#} failure[s together] to cost a vehicle within {days:#} days.", "Чтобы план за {days} {days день|дня|дней} потерял машину, достаточно {size} {size отказа|отказов|отказов}."],

  ["In {times:#} replications the plant loses {lost:#} of {planned:#} vehicles on average (95 % sure: {range:range}); in one of ten {most:#} or more.", "По {times} {times прогону|прогонам|прогонам} завод в среднем теряет {lost} {lost машину|машины|машин} из {planned} (с уверенностью 95 %: {range}); в одном случае из десяти — {most} и больше."],
  ["The worst source is {source}: alone it costs {alone:#} vehicles; without it {saved:#} fewer are lost.", "Худший источник сбоев — {source}: сам по себе он стоит {alone} {alone машину|машины|машин}; без него потери меньше на {saved}."],
  ["The precision asked for was not reached: ask for more replications.", "Заданная точность не достигнута: задайте больше прогонов."],

  ["{cars:#} cars on {line} on {day:@}.", "{cars} {cars машина|машины|машин} на {line}, {day}."],
  ["There are too many cars of {color} for its batch limit of {limit:#}, whatever the sequence: the longest batch has {longest:#}.", "Машин цвета {color} слишком много для предельной партии {limit} при любой последовательности: в самой длинной партии {longest}."],
  ["{option}, at most {most:#} of {of:#}: {count:#} violation[s]; {cars:#} cars have it and the day has room for {room:#}.[ No sequence has fewer than {least:#}.][ A {search:trade}.]", "{option}, не больше {most} из {of}: {count} {count нарушение|нарушения|нарушений}; таких машин {cars}, без нарушений в этот день помещается {room}.[ Меньше {least} не бывает ни в какой последовательности.][ {search}.]"],

  ["{variants} on {line}: no balance at a takt of {takt:#} s[ ({from:takt})].", "{variants} на {line}: нет баланса при такте {takt} с[ ({from})]."],
  ["There is none: {reason:nobalance}.", "Доказано, что его нет: {reason}."],
  ["None was found in this time. Maybe there is one: --time-limit gives more.", "За это время не найден. Возможно, он есть: дайте больше времени."],
  ["{variants} on {line}: {stations:#} station[s] at a takt of {takt:#} s[ ({from:takt})].", "{variants} на {line}: {stations} {stations пост|поста|постов} при такте {takt} с[ ({from})]."],
  ["{variants} on {line}: takt {takt:#} s on {stations:#} station[s]; none is shorter[ than {bound:#} s].", "{variants} на {line}: такт {takt} с на {stations} {stations посту|постах|постах}; короче[ {bound} с] не бывает."],
  ["{tasks:#} task[s] move[s], fewer is impossible[; {former:#} had no station before].", "Перемещается операций: {tasks}, меньше нельзя[; без поста раньше: {former}]."],
  ["{tasks:#} task[s] move[s], at least {bound:#}[; {former:#} had no station before].", "Перемещается операций: {tasks}, не меньше {bound}[; без поста раньше: {former}]."],
  ["Not proven: at least {least:#} station[s] (gap {gap:#}). {needs:need;}.", "Не доказано: постов не меньше {least} (разрыв {gap}). {needs}."],
  ["Fewer is impossible, as the search of all loads shows; the work alone: {needs:need;}.", "Меньше нельзя, как показывает перебор всех загрузок; по одной только работе: {needs}."],
  ["Fewer is impossible: {needs:need;}.", "Меньше нельзя: {needs}."],
  ["Bottleneck {station} with {load:#} s of {takt:#} s ({variant}); {idle:#} % of the stations' time is idle; smoothness index {index:#} s.", "Узкое место {station}: {load} с из {takt} с ({variant}); простой постов {idle} %; индекс сглаженности {index} с."],

  ["Nothing is launched: there are no rows in ramps and in actuals.", "Ничего не запускается: в таблицах ramps и actuals нет строк."],
  ["the {curve:curve} curve fits best, off by {off:#} vehicles a day in a mean week", "лучше всего подходит кривая: {curve}, отклонение на {off} {off машину|машины|машин} в день в среднем за неделю"],
  ["{weeks:#} weeks of output; a curve needs {needed:#}", "выпуск за {weeks} {weeks неделю|недели|недель}; для кривой нужно {needed}"],
  ["no launch to be seen: {first:#} a day in the first week reported, {best:#} in the best", "запуска не видно: {first} в день в первой неделе, {best} в лучшей"],
  ["nothing built yet; start of production is planned for {day:@}", "ещё ничего не собрано; начало производства по плану {day}"],

  ["{count:#} facilities open from {from:@} ({first}) to {to:@} ({last}).", "Производств открывается: {count}, с {from} ({first}) по {to} ({last})."],
  ["{facility} opens on {day:@}.", "{facility} открывается {day}."],
  ["No facility has activities.", "Ни у одного производства нет работ."],
  ["There are no facilities: table facilities has no rows.", "Производств нет: в таблице facilities нет строк."],
  ["Nothing can be scheduled: the activities cost {cost:#} {currency}, and the funds lack {missing:#} {same} of that.", "Рассчитать нельзя: работы стоят {cost} {currency}, из них не хватает {missing} {same}."],
  ["They cost {cost:#} {currency}[, {against:budget}]; by {day:@} {committed:#} {same} is committed and {spent:#} {again} spent.", "Стоимость: {cost} {currency}[, {against}]; к {day} обязательства составят {committed} {same}, оплачено {spent} {again}."],
  ["All {count:#} with a deadline are in time.", "В срок все, у кого он есть: {count}."],
  ["{late:#} of {count:#} with a deadline is late: {rows:lateby,}.", "Из {count} со сроком опаздывает {late}: {rows}."],
  ["{late:#} of {count:#} with a deadline are late: {rows:lateby,}.", "Из {count} со сроком опаздывают {late}: {rows}."],
  ["No schedule opens them sooner, weighted and all together.", "Раньше открыть их нельзя: в сумме с весами этот график лучший."],
  ["Not proven: another schedule may open them up to {less:#} weighted days sooner, all together ({share:#} % of {all:#}).", "Не доказано: другой график мог бы открыть их раньше, в сумме с весами до {less} {less дня|дней|дней} ({share} % из {all})."],
  ["{facility} opens {days:#} day[s] earlier, on {day:@}, {without:without}[; with the others that is worth {worth:#} {currency}].", "{facility} открывается на {days} {days день|дня|дней} раньше, {day}, {without}[; вместе с остальными это стоит {worth} {currency}]."],
  ["Lived through {times:#} times, all are open by {half:@} in half of the cases, by {nine:@} in nine of ten, and cost up to {cost:#} {currency}[; most of the doubt comes from {from}].", "По {times} {times прогону|прогонам|прогонам} все открыты к {half} в половине случаев, к {nine} — в девяти из десяти, и стоят до {cost} {currency}[; больше всего неопределённости вносит {from}]."],
  ["All facilities are where the baseline has them.", "Все производства идут по согласованному графику."],
  ["All facilities are where baseline {name} has them.", "Все производства идут по графику «{name}»."],
  ["No facility is later than the baseline has it, {early:#} earlier.", "Ни одно производство не позже согласованного, раньше: {early}."],
  ["No facility is later than baseline {name} has it, {early:#} earlier.", "Ни одно производство не позже, чем в графике «{name}», раньше: {early}."],
  ["{late:#} of {all:#} [is][are] later than the baseline: {rows:lateby,}[, {more:#} more].", "Позже согласованного {late} из {all}: {rows}[, ещё {more}]."],
  ["{late:#} of {all:#} [is][are] later than baseline {name}: {rows:lateby,}[, {more:#} more].", "Позже, чем в графике «{name}», {late} из {all}: {rows}[, ещё {more}]."],
  ["Before {day:@} work for {earned:#} {currency} of {budget:#} {same} was done[, {planned:#} {also} was planned[ (SPI {spi})]][, {actual:#} {again} was spent[ (CPI {cpi})]].", "До {day} выполнено работ на {earned} {currency} из {budget} {same}[, запланировано на {planned} {also}[ (SPI {spi})]][, израсходовано {actual} {again}[ (CPI {cpi})]]."],
];

/** Parts of sentences about the new facilities. */
export const FACILITIES: Readonly<Record<string, readonly Phrase[]>> = {
  budget: [
    ["as budgeted", "по бюджету"],
    ["{more:#} {currency} more than the budget", "сверх бюджета {more} {currency}"],
    ["{less:#} {currency} less than the budget", "меньше бюджета на {less} {currency}"],
  ],
  lateby: [["{name} by {days:#} day[s]", "{name} на {days} {days день|дня|дней}"]],
  without: [
    ["with one more of crew {crew}", "если в бригаде {crew} на одного больше"],
    ["when {activity} does not wait for {from}", "если {activity} не ждёт {from}"],
    ["when the money is there from the beginning", "если деньги есть с самого начала"],
    ["when {activity} may start at once", "если {activity} можно начать сразу"],
  ],
};
