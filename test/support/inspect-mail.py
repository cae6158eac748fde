# Prints what Python's own mail parser sees in an .eml as JSON.
import base64
import email
import email.policy
import json
import sys
from email.header import decode_header, make_header

with open(sys.argv[1], "rb") as file:
    raw = file.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
sender = mail["from"].addresses[0]
print(
    json.dumps(
        {
            "subject": mail["subject"],
            "to": [address.addr_spec for address in mail["to"].addresses],
            "from": {"name": sender.display_name, "address": sender.addr_spec},
            "decodedFrom": str(make_header(decode_header(email.message_from_bytes(raw)["from"]))),
            "unsent": mail["x-unsent"],
            "date": mail["date"].datetime.isoformat(),
            "messageId": mail["message-id"],
            "text": mail.get_body().get_content(),
            "defects": [str(defect) for part in mail.walk() for defect in part.defects],
            "attachments": [
                {
                    "name": part.get_filename(),
                    "type": part.get_content_type(),
                    "base64": base64.b64encode(part.get_content()).decode(),
                }
                for part in mail.iter_attachments()
            ],
        }
    )
)
