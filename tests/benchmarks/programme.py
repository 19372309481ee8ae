#!/usr/bin/env python3
"""Writes school data with one programme whose roadmap has so many rows: programme.py FILE ROWS. A tenth of the rows has a fault that findings name."""
import json
import sys

EVENTS = [
    "Провести входную диагностику предметных затруднений учителей математики и русского языка", "Организовать посещение уроков школы-наставника с последующим анализом",
    "Разработать индивидуальные образовательные маршруты педагогов с учётом выявленных затруднений", "Провести заседание методического объединения по итогам четверти",
    "Организовать дополнительные занятия для обучающихся группы риска", "Провести консультации для родителей (законных представителей)",
]
TERMS = ["Март-апрель 2024г", "до 15.03.2024", "Апрель 2024 года", "I квартал 2024", "Сентябрь – декабрь 2024г.", "в течение года"]
RESULTS = ["Аналитическая справка", "Протокол", "План посещения уроков", "Приказ", "Повышение мотивации обучающихся", "ИОМ"]
RISKS = ["Дефицит педагогических кадров", "Низкая учебная мотивация обучающихся", "Высокая доля обучающихся с рисками учебной неуспешности"]
TASKS = ["Повысить предметную компетентность учителей.", "Снизить долю обучающихся с рисками учебной неуспешности.", "Наладить работу с родителями."]


def row(number, task):
    text = EVENTS[number % 6] + (" ( с участием наставника" if number % 10 == 9 else "")
    return {"number": f"{task}.{number + 1}", "event": text, "deadline": {"text": TERMS[number % 6]}, "expected_result": RESULTS[number % 6],
            "responsible": {"text": "Администрация школы, МБОУ «Заречная СОШ», РМК" if number % 3 else "Директор"}}


def paragraphs(count):
    text = ("В 2023 году по результатам всероссийских проверочных работ (ВПР) школа вошла в перечень школ с низкими образовательными результатами (далее – ШНОР). "
            "Доля участников, получивших отметку «2», по математике составила 43 %, по русскому языку – 31 %. ")
    return [{"type": "paragraph", "text": text + f"Отдел образования закрепил за школой наставника, часть {i + 1}."} for i in range(count)]


def items(texts):
    return [{"type": "list", "items": [{"marker": f"{i}.", "text": text} for i, text in enumerate(texts, 1)]}]


rows = int(sys.argv[2])
share = -(-rows // len(TASKS))
programme = {
    "id": "programme", "kind": "targeted-aid-programme", "kind_line": "Программа", "title": "повышения качества образования МБОУ «Берёзовская СОШ»", "school_id": "school",
    "project500": True, "term": {"text": "Январь–декабрь 2024 г."}, "mentor": {"organization_id": "mentor", "basis": "приказ отдела образования от 20.01.2024 № 7"},
    "participants": [{"organization_id": "school"}, {"organization_id": "mentor"}, {"organization_id": "office"}],
    "tasks": [{"id": f"t{i}", "text": text, "risk_ids": [f"r{i}"]} for i, text in enumerate(TASKS, 1)],
    "risks": [{"id": f"r{i}", "name": text, "direction": "Методическая помощь", "measures": ["наставничество"], "expected_results": ["доля снижена до 20 %"]} for i, text in enumerate(RISKS, 1)],
    "content": [
        {"type": "passport", "rows": [
            {"key": "goal", "label": "Цель", "blocks": [{"type": "paragraph", "text": "Создание условий для повышения качества образования обучающихся школы"}]},
            {"key": "tasks", "label": "Задачи", "blocks": items(TASKS)},
            *({"key": f"row{i}", "label": f"Строка {i}", "blocks": paragraphs(1)} for i in range(10)),
        ]},
        {"type": "section", "number": "1.", "title": "Актуальность", "blocks": paragraphs(6) + [{
            "type": "exam_results", "columns": ["Предмет", "Участников, 2023", "Доля «2», 2023"],
            "rows": [{"cells": ["ВПР, математика", "25", "43 %"]}, {"cells": ["ВПР, русский язык", "25", "31 %"]}]}]},
        {"type": "section", "number": "2.", "title": "Цель и задачи", "blocks": paragraphs(3) + items(TASKS)},
        {"type": "section", "number": "3.", "title": "Ожидаемые результаты", "blocks": paragraphs(2) + items(["доля участников с отметкой «2» снижена до 20 %;", "все учителя прошли курсы."])},
        {"type": "section", "title": "Дорожная карта", "landscape": True, "blocks": [{"type": "roadmap", "groups": [
            {"number": str(task), "title": TASKS[task - 1], "task_id": f"t{task}", "items": [row(i, task) for i in range(share * (task - 1), min(rows, share * task))]}
            for task in range(1, len(TASKS) + 1)]}]},
    ],
}
data = {
    "municipalities": [{"id": "district", "name": "Лесной район"}],
    "organizations": [
        {"id": "school", "kind": "school", "short_name": "МБОУ «Берёзовская СОШ»", "municipality_id": "district"},
        {"id": "mentor", "kind": "school", "short_name": "МБОУ «Заречная СОШ»", "municipality_id": "district"},
        {"id": "office", "kind": "methodical_office", "short_name": "Районный методический кабинет", "abbreviation": "РМК", "municipality_id": "district"},
    ],
    "programmes": [programme],
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(data, file, ensure_ascii=False)
