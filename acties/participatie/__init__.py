"""What an employee works with: the participatiedossier, its parts and what is computed of them."""
